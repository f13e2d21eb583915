/** Past and participle forms that no rule gives, with their lemmas. */
const FORMS = `
arose arisen:arise awoke:awake was were been am is are:be bore borne:bear beat beaten:beat became:become began begun:begin bent:bend bet:bet
bid:bid bound:bind bit bitten:bite bled:bleed blew blown:blow broke broken:break bred:breed brought:bring built:build burnt:burn burst:burst
bought:buy cast:cast caught:catch chose chosen:choose clung:cling came:come cost:cost crept:creep cut:cut dealt:deal dug:dig did done does:do
drew drawn:draw drank drunk:drink drove driven:drive ate eaten:eat fell fallen:fall fed:feed felt:feel fought:fight found:find fled:flee
flung:fling flew flown:fly forbade forbidden:forbid forecast:forecast foresaw foreseen:foresee forgot forgotten:forget forgave forgiven:forgive
froze frozen:freeze got gotten:get gave given:give went gone goes:go ground:grind grew grown:grow hung:hang had has:have heard:hear hid hidden:hide
hit:hit held:hold hurt:hurt kept:keep knelt:kneel knew known:know laid:lay led:lead left:leave lent:lend let:let lay lain:lie lit:light lost:lose
made:make meant:mean met:meet misled:mislead mistook mistaken:mistake outdid outdone:outdo overcame:overcome oversaw overseen:oversee
overthrew overthrown:overthrow paid:pay put:put quit:quit read:read rode ridden:ride rang rung:ring rose risen:rise ran:run said:say saw seen:see
sought:seek sold:sell sent:send set:set shook shaken:shake shed:shed shone:shine shot:shoot showed shown:show shut:shut sang sung:sing sank sunk:sink
sat:sit slept:sleep slid:slide spoke spoken:speak spent:spend split:split spread:spread sprang sprung:spring stood:stand stole stolen:steal stuck:stick
stung:sting strode:stride struck stricken:strike strove striven:strive swore sworn:swear swept:sweep swam:swim swung:swing took taken:take taught:teach
tore torn:tear told:tell thought:think threw thrown:throw trod:tread understood:understand undertook undertaken:undertake undid undone:undo
upheld:uphold withdrew withdrawn:withdraw withheld:withhold withstood:withstand won:win wore worn:wear wept:weep wound:wind wove woven:weave
wrote written:write lied lying:lie died dying:die tied tying:tie
`

/** Irregular form → lemma. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  [...FORMS.matchAll(/([a-z ]+):([a-z]+)/g)].flatMap(([, forms, lemma]) => (forms ?? '').trim().split(/\s+/).map((form): [string, string] => [form, lemma ?? ''])),
)
