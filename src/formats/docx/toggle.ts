/** Switches of WordprocessingML: present means on, `w:val="0"`, `false` or `off` means off. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}
