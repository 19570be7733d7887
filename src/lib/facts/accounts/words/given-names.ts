// Given names that one person may bear in two English texts: short forms, and other spellings of names that are written in another
// alphabet. One line a name. Public facts, compiled for this project.
export const GIVEN_NAMES = `
alexander oleksandr aleksandr alex sasha alexandre alejandro
alexei oleksii alexey aleksei oleksiy
andrew andrei andrey andriy andy drew
anthony tony anton
catherine katherine kateryna ekaterina yekaterina kate cathy kathy katie
christopher chris
daniel dan danny
david dave davy dafydd
dmitry dmytro dmitri
edward ed eddie ted
elizabeth liz beth betty eliza lizzie
eugene yevhen yevgeny evgeny
george yuri yuriy yurii
gregory greg hryhoriy grigory
helen olena elena yelena
james jim jimmy jamie
jennifer jen jenny
john jon johnny jack ivan
joseph joe josef
julia yulia yuliya iuliia
kenneth ken
lawrence laurence larry
lev leo leonid
margaret maggie meg peggy
mary maria mariya
matthew matt
michael mike mick mykhailo mikhail
mohammed muhammad mohamed mohammad mehmet
nicholas nick mykola nikolai nikolay
olga olha
patricia pat patty tricia
patrick pat paddy
paul pavlo pavel
peter pete petro pyotr petr
philip phil phillip
richard rick dick ricky
robert bob rob bobby
ronald ron
samuel sam
sergei serhiy sergey serhii
stephen steven steve
susan sue
thomas tom tommy
timothy tim
victor viktor
victoria vicky viktoria viktoriya
vladimir volodymyr vlad wolodymyr
william bill will billy liam
yuri yuriy iurii
zachary zach zack
hussein hussain husein
ahmed ahmad
abdullah abdallah
qassem qasem kassem ghasem
yusuf yousef youssef joseph
`;
