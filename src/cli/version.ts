/** The program's version; the test of generated files holds it to package.json's. */
export const version = '0.1.0'
