/** Words for what is meant and not so: 计划, 拟于, 力争, 将于; as sources of patterns, on folded text. */

// 原计划年底前完成, but 按计划完成, 年度计划3份 · 拟于6月, 拟定于, but 草拟, 模拟 · 力争 · 确保, but 确保了 · 预计
export const intended = '(?<!按|照)计划(?![,;。、书表外内中的]|\\d{1,3}[个份项条]|生育|经济|单列)|(?<!模|草|虚)拟(?!定(?!于)|订|制)|力争|争取|确保(?!了)|预计|预期|力求|有望'
// 将于6月底前, 将进一步, but 已将
export const willBe = '(?<!已)将(?:于|在|到|继续|进一步|全面|持续|完成|按期|陆续|逐步)'
