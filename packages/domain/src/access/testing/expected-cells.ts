/** The tables as a privacy officer reads them, written by hand: relation and state, what may be done, what is seen. */
export const expectedContactCells = linesOf(`
blocked promised: - | -
blocked held: - | -
blocked paused: - | -
blocked closed: - | -
blocked noCase: - | -
owner promised: see card correct | F0 F1 F2 F3 F4 question card
owner held: see card correct | F0 F1 F2 F3 F4 question card
owner paused: see card correct | F0 F1 F2 F3 F4 question card
owner closed: see card correct | F0 F1 F2 F3 F4 question card
owner noCase: see card correct | F0 F1 F2 F3 F4 question card
coworker promised: see card correct | F0 F1 F2 F3 F4 question card
coworker held: see card correct | F0 F1 F2 F3 F4 question card
coworker paused: see card correct | F0 F1 F2 F3 F4 question card
coworker closed: see card correct | F0 F1 F2 F3 F4 question card
coworker noCase: see card correct | F0 F1 F2 F3 F4 question card
lead promised: see card take correct | F0 F1 F2 F3 F4 question card
lead held: see card take correct | F0 F1 F2 F3 F4 question card
lead paused: see card correct | F0 F1 F2 F3 F4 question card
lead closed: see card correct | F0 F1 F2 F3 F4 question card
lead noCase: see card correct | F0 F1 F2 F3 F4 question card
helper promised: see | F0 F1 F2 F3 F4 question
helper held: see | F0 F1 F2 F3 F4 question
helper paused: see | F0 F1 F2 F3 F4 question
helper closed: see | F0 F1 F2 F3 F4 question
helper noCase: - | -
glass promised: see | F0 F1 F2 F3 F4 question
glass held: see | F0 F1 F2 F3 F4 question
glass paused: see | F0 F1 F2 F3 F4 question
glass closed: see | F0 F1 F2 F3 F4 question
glass noCase: - | -
team promised: see card take | F0 F1 question card
team held: card | card
team paused: card | card
team closed: card | card
team noCase: card | card
safety promised: see | F0 F1 F2 F3 F4 question
safety held: see | F0 F1 F2 F3 F4 question
safety paused: see | F0 F1 F2 F3 F4 question
safety closed: see | F0 F1 F2 F3 F4 question
safety noCase: see | F0 F1 F2 F3 F4 question
desk promised: see card correct | F0 F1 F2 F3 question card
desk held: see card correct | F0 F1 F2 F3 question card
desk paused: see card correct | F0 F1 F2 F3 question card
desk closed: see card correct | F0 F1 F2 F3 question card
desk noCase: see card correct | F0 F1 F2 F3 question card
guest promised: see card | F0 question card
guest held: see card | F0 question card
guest paused: see card | F0 question card
guest closed: see card | F0 question card
guest noCase: card | card
callerCard promised: card | card
callerCard held: card | card
callerCard paused: card | card
callerCard closed: card | card
callerCard noCase: card | card
none promised: - | -
none held: - | -
none paused: - | -
none closed: - | -
none noCase: - | -
`);

export const expectedCaseCells = linesOf(`
blocked followUp: - | -
blocked held: - | -
blocked paused: - | -
blocked closed: - | -
owner followUp: see write | F0 F1 F2 F3 F4 question
owner held: see write | F0 F1 F2 F3 F4 question
owner paused: see | F0 F1 F2 F3 F4 question
owner closed: see | F0 F1 F2 F3 F4 question
coworker followUp: see write | F0 F1 F2 F3 F4 question
coworker held: see write | F0 F1 F2 F3 F4 question
coworker paused: see | F0 F1 F2 F3 F4 question
coworker closed: see | F0 F1 F2 F3 F4 question
lead followUp: see take write | F0 F1 F2 F3 F4 question
lead held: see write | F0 F1 F2 F3 F4 question
lead paused: see | F0 F1 F2 F3 F4 question
lead closed: see | F0 F1 F2 F3 F4 question
glass followUp: see | F0 F1 F2 F3 F4 question
glass held: see | F0 F1 F2 F3 F4 question
glass paused: see | F0 F1 F2 F3 F4 question
glass closed: see | F0 F1 F2 F3 F4 question
team followUp: see take | F0 F1 question
team held: - | -
team paused: - | -
team closed: - | -
guest followUp: see | F0 question
guest held: see | F0 question
guest paused: see | F0 question
guest closed: - | -
none followUp: - | -
none held: - | -
none paused: - | -
none closed: - | -
`);

function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}
