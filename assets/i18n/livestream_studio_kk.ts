<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Small and quick: begin with this one.</source>
        <translation>Шағын әрі жылдам: осыдан бастаңыз.</translation>
    </message>
    <message>
        <source>Large: needs several gigabytes of memory and most of a processor core.</source>
        <translation>Үлкен: бірнеше гигабайт жад пен процессор ядросының көп бөлігін қажет етеді.</translation>
    </message>
    <message>
        <source>Small and quick: begin with this one. Read speech; live selling speech is untested.</source>
        <translation>Шағын әрі жылдам: осыдан бастаңыз. Оқылған мәтінде тексерілген; тікелей эфирдегі сауда сөзінде сыналмаған.</translation>
    </message>
    <message>
        <source>The older small Kazakh model.</source>
        <translation>Бұрынғы шағын қазақ моделі.</translation>
    </message>
    <message>
        <source>The older large Kazakh model, a third of the newer one&apos;s size.</source>
        <translation>Бұрынғы үлкен қазақ моделі, көлемі жаңасының үштен біріндей.</translation>
    </message>
    <message>
        <source>With translate-en_ru it makes Chinese to Russian by way of English.</source>
        <translation>translate-en_ru пакетімен бірге қытайшадан орысшаға ағылшын тілі арқылы аударады.</translation>
    </message>
    <message>
        <source>With translate-ru_en it makes Russian to Chinese by way of English.</source>
        <translation>translate-ru_en пакетімен бірге орысшадан қытайшаға ағылшын тілі арқылы аударады.</translation>
    </message>
    <message>
        <source>With translate-en_zh it makes Russian to Chinese by way of English.</source>
        <translation>translate-en_zh пакетімен бірге орысшадан қытайшаға ағылшын тілі арқылы аударады.</translation>
    </message>
    <message>
        <source>With translate-zh_en it makes Chinese to Russian by way of English.</source>
        <translation>translate-zh_en пакетімен бірге қытайшадан орысшаға ағылшын тілі арқылы аударады.</translation>
    </message>
    <message>
        <source>Must be converted with ct2-transformers-converter (transformers 4) and packed with &quot;add_source_eos&quot;: true in model/config.json. No official Argos package exists for Kazakh; the one for Kyrgyz (ky) is not a substitute.</source>
        <translation>ct2-transformers-converter (transformers 4) арқылы түрлендіріп, model/config.json файлында &quot;add_source_eos&quot;: true деп көрсетіп пакеттеу керек. Қазақ тіліне арналған ресми Argos пакеті жоқ; қырғызшасы (ky) оның орнына жүрмейді.</translation>
    </message>
    <message>
        <source>As kazRush-ru-kk, the other way.</source>
        <translation>kazRush-ru-kk сияқты, тек кері бағытта.</translation>
    </message>
    <message>
        <source>All six directions in one model, the only one with a free licence; must be converted with CTranslate2, one package for each source language.</source>
        <translation>Алты бағыттың бәрі бір модельде, еркін лицензиялы жалғыз модель; CTranslate2 арқылы түрлендіру керек, әр бастапқы тілге бір пакеттен.</translation>
    </message>
</context>
<context>
    <name>AfterCrash</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
</context>
<context>
    <name>AfterShow</name>
    <message>
        <source>This show is over.</source>
        <translation>Эфир аяқталды.</translation>
    </message>
    <message>
        <source>Open in Sessions</source>
        <translation>Сеанстарда ашу</translation>
    </message>
    <message>
        <source>Next show</source>
        <translation>Келесі эфир</translation>
    </message>
</context>
<context>
    <name>ApprovedTab</name>
    <message>
        <source>Edit a line</source>
        <translation>Сөйлемді өңдеу</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Сөйлем қосу</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>%n сөйлемді жою</numerusform>
            <numerusform>%n сөйлемді жою</numerusform>
        </translation>
    </message>
    <message>
        <source>Import approved lines</source>
        <translation>Бекітілген сөйлемдерді импорттау</translation>
    </message>
    <message>
        <source>Lines ({0})</source>
        <translation>Сөйлемдер ({0})</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>Көрсетілген сөйлемдерді экспорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n approved line(s)</source>
        <translation>
            <numerusform>%n бекітілген сөйлем</numerusform>
            <numerusform>%n бекітілген сөйлем</numerusform>
        </translation>
    </message>
    <message>
        <source>Search approved lines</source>
        <translation>Бекітілген сөйлемдерден іздеу</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тіл</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>Only lines whose amounts differ, or which use a form that must not be</source>
        <translation>Тек сандары сәйкес келмейтін немесе қолдануға болмайтын сөзі бар сөйлемдер</translation>
    </message>
    <message>
        <source>What you approve or correct on the air is kept here, and comes first the next time somebody says it.</source>
        <translation>Эфирде бекіткен не түзеткен сөйлемдеріңіз осында сақталады және келесі жолы айтылғанда алдымен солар алынады.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Айтылғаны</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аудармасы</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Қашан, кім</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>тексеру керегі: %n</numerusform>
            <numerusform>тексеру керегі: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>{0}, my own</source>
        <translation>{0}, өзімдікі</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Қауіпсіз аймақтар</translation>
    </message>
    <message>
        <source>How much of each side a platform covers; measured by others, mend it where it is wrong</source>
        <translation>Платформа әр жақтан қанша жерді жабады; мұны басқалар өлшеген, қате болса, түзетіңіз</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Бастапқы күйіне қайтару</translation>
    </message>
    <message>
        <source>Remove this safe area</source>
        <translation>Осы қауіпсіз аймақты алып тастау</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сол жағы</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Жоғарғы жағы</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оң жағы</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Төменгі жағы</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>{0} ({1} × {2})</source>
        <translation>{0} ({1} × {2})</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source> em</source>
        <translation> em</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Не көрсетіледі</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Тақтайша</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Қаріп</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Қалыңдығы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Ұсақ мәтін</translation>
    </message>
    <message>
        <source>Size of small text</source>
        <translation>Ұсақ мәтін өлшемі</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Picture, 0: none</source>
        <translation>Сурет (0 – суретсіз)</translation>
    </message>
    <message>
        <source>Every currency</source>
        <translation>Барлық валюта</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Ескі бағасы</translation>
    </message>
    <message>
        <source>Sizes, what is left</source>
        <translation>Өлшемдері, қалдығы</translation>
    </message>
    <message>
        <source>Number to quote</source>
        <translation>Тапсырыс нөмірі</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Қоюлығы</translation>
    </message>
    <message>
        <source>Letters across</source>
        <translation>Ені, әріппен</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Шеттер</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Бұрыштары</translation>
    </message>
    <message>
        <source>A card comes softly</source>
        <translation>Карточка баяу шығады</translation>
    </message>
</context>
<context>
    <name>CardKeyWindow</name>
    <message>
        <source>The product&apos;s card for a host program, on a key colour</source>
        <translation>Хромакей фонындағы тауар карточкасы, эфир бағдарламасына арналған</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>Product card</source>
        <translation>Тауар карточкасы</translation>
    </message>
    <message>
        <source>How the card looks</source>
        <translation>Карточканың көрінісі</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өңдеу…</translation>
    </message>
    <message>
        <source>Edit the style of the card</source>
        <translation>Карточка стилін өңдеу</translation>
    </message>
    <message>
        <source>A theme that comes with the program, or your own.</source>
        <translation>Бағдарламамен бірге келген немесе өзіңіз жасаған тақырып.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>The card on the screen</source>
        <translation>Экрандағы карточка</translation>
    </message>
    <message>
        <source>In a window of its own, arranged with the subtitles.</source>
        <translation>Бөлек терезеде шығады, субтитрмен бірге орналастырылады.</translation>
    </message>
    <message>
        <source>Show by itself</source>
        <translation>Өзі көрсетсін</translation>
    </message>
    <message>
        <source>A product that is surely named</source>
        <translation>Аты анық аталған тауар</translation>
    </message>
    <message>
        <source>Without this it is only offered to you.</source>
        <translation>Бұл өшірулі болса, тауар сізге тек ұсынылады.</translation>
    </message>
    <message>
        <source>What the card looks like</source>
        <translation>Карточка қалай көрінеді</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>The product&apos;s card for the audience</source>
        <translation>Көрермендерге арналған тауар карточкасы</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>Тауар карточкасы</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick: {0}</source>
        <translation>Таңдау: {0}</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Түс таңдау</translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>What the columns hold</source>
        <translation>Бағандардың мазмұны</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>{0}-баған</translation>
    </message>
    <message>
        <source>What {0} holds</source>
        <translation>Баған мазмұны: {0}</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>сақталмайды</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Бір жолдық сипаттама</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation>Артықшылықтары</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Ескі бағасы</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Бағаның басталуы</translation>
    </message>
    <message>
        <source>Price until</source>
        <translation>Бағаның аяқталуы</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Тұрған жері</translation>
    </message>
    <message>
        <source>Which shop or store</source>
        <translation>Қай дүкен не қойма</translation>
    </message>
    <message>
        <source>Days to make</source>
        <translation>Дайындау, күн</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Size system</source>
        <translation>Өлшем жүйесі</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>Нұсқа (SKU)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Суреті</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Шығарылған елі</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>СЭҚ ТН коды</translation>
    </message>
    <message>
        <source>Customs mode</source>
        <translation>Кедендік режим</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Мәлімделген құны</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Басқа атаулары</translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation>Жүргізушілер қалай атайды</translation>
    </message>
    <message>
        <source>What may not be said of it</source>
        <translation>Ол туралы айтуға болмайтыны</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>Бекітілмеген нобайлар</translation>
    </message>
</context>
<context>
    <name>CustomsForm</name>
    <message>
        <source>Made in</source>
        <translation>Шығарылған елі</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>СЭҚ ТН коды</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>Салмағы, г</translation>
    </message>
    <message>
        <source>Customs mode</source>
        <translation>Кедендік режим</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Мәлімделген құны</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add ({0})</source>
        <translation>Қосу ({0})</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>{0} edits · {1} deletes · {2} takes back</source>
        <translation>{0} – өңдеу · {1} – жою · {2} – болдырмау</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Импорттау: {0}</translation>
    </message>
    <message>
        <source>Take the import out</source>
        <translation>Импортты болдырмау</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Сеанстың атауы</translation>
    </message>
    <message>
        <source>Show without a title</source>
        <translation>Атауы жоқ эфир</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Every version of the line in hand that was shown ({0})</source>
        <translation>Таңдалған сөйлемнің көрсетілген барлық нұсқасы ({0})</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n сөйлем</numerusform>
            <numerusform>%n сөйлем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>Осы есепті жасыру</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) printed</source>
        <translation>
            <numerusform>%n баға белгісі басылды</numerusform>
            <numerusform>%n баға белгісі басылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) printed</source>
        <translation>
            <numerusform>%n жол басылды</numerusform>
            <numerusform>%n жол басылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written</source>
        <translation>
            <numerusform>%n тауар жазылды</numerusform>
            <numerusform>%n тауар жазылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing entry(ies)</source>
        <translation>
            <numerusform>жетіспейтін дерек – %n</numerusform>
            <numerusform>жетіспейтін дерек – %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>SubRip (.srt), for players and editors</source>
        <translation>SubRip (.srt), ойнатқыштар мен редакторларға</translation>
    </message>
    <message>
        <source>WebVTT (.vtt), for web pages</source>
        <translation>WebVTT (.vtt), веб-беттерге</translation>
    </message>
    <message>
        <source>Text (.txt), to read</source>
        <translation>Мәтін (.txt), оқуға</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl), everything</source>
        <translation>JSON Lines (.jsonl), барлық дерек</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Файлдар сақталатын қалта</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалта таңдау…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Файлдарды жазу</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n файл жазылды</numerusform>
            <numerusform>%n файл жазылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>Кестелер (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>A table of products</source>
        <translation>Тауарлар кестесі</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.json)</source>
        <translation>Кестелер (*.xlsx *.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv)</source>
        <translation>Парақтар (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The catalogue as a table…</source>
        <translation>Каталог кесте түрінде…</translation>
    </message>
    <message>
        <source>A price list to print…</source>
        <translation>Басып шығаратын прайс-парақ…</translation>
    </message>
    <message>
        <source>Price tags to print…</source>
        <translation>Басып шығаратын баға белгілері…</translation>
    </message>
    <message>
        <source>A declaration sheet…</source>
        <translation>Декларация парағы…</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Тауарларды экспорттау</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>ffmpeg, as the system finds it</source>
        <translation>ffmpeg – жүйе тапқан орыннан</translation>
    </message>
    <message>
        <source>Sessions, lines, models and settings. The variable {0} names another folder.</source>
        <translation>Сеанстар, сөйлемдер, модельдер мен баптаулар. Басқа қалта {0} айнымалысында көрсетіледі.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Деректер қалтасы</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>For recordings such as MP4 and MP3.</source>
        <translation>MP4, MP3 сияқты жазбалар үшін.</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Табылды: {0}</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Табылмады.</translation>
    </message>
    <message>
        <source>The program ffmpeg</source>
        <translation>ffmpeg бағдарламасы</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Тақтайша</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Көлеңке</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Шеттер</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Қаріп</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Қалыңдығы</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Бірінші тіл</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Басқа тілдер</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Жол аралығы</translation>
    </message>
    <message>
        <source>Between languages</source>
        <translation>Тілдер аралығы</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Төте жазу</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Қашықтығы</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Бұлыңғырлығы</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Қоюлығы</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Пішіні</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Ішкі шегініс</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Бұрыштары</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Туралау</translation>
    </message>
    <message>
        <source>In its window</source>
        <translation>Терезедегі орны</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Сол жағы</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Жоғарғы жағы</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оң жағы</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Төменгі жағы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>Әр жолға</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Басында</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Ортасында</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Соңында</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Жоғарыда</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Төменде</translation>
    </message>
    <message>
        <source>Old lines fade</source>
        <translation>Ескісі баяу өшеді</translation>
    </message>
    <message>
        <source>Edge to edge</source>
        <translation>Шеттен шетке дейін</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
    </message>
</context>
<context>
    <name>GoodsForm</name>
    <message>
        <source>Add a price</source>
        <translation>Баға қосу</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Нұсқа қосу</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Орын қосу</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Drag to move, pull a border to resize, arrow keys for single steps, Esc when done</source>
        <translation>Жылжыту – сүйреу, өлшемін өзгерту – шетінен тарту, бір қадам жылжыту – бағыт пернелері, аяқтау – Esc</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>Heard</source>
        <translation>Естілді</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>{0} does it too while the lines have the focus</source>
        <translation>Сөйлемдер тізімі таңдалып тұрғанда, {0} да осыны істейді</translation>
    </message>
    <message>
        <source>Show by itself</source>
        <translation>Өзі көрсетсін</translation>
    </message>
    <message>
        <source>A product that is surely named goes on air without a key</source>
        <translation>Аты анық аталған тауар перне басылмай-ақ эфирге шығады</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>Speech: what listens</source>
        <translation>Сөзді тану: тыңдайтын модельдер</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Орнатылған пакеттер</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Бастапқы модель</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>нұсқасы: {0}</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жетіспейді</translation>
    </message>
    <message>
        <source>By way of {0}</source>
        <translation>Аралық тіл: {0}</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Тікелей</translation>
    </message>
    <message>
        <source>demo only</source>
        <translation>тек демоға</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>орнатылған</translation>
    </message>
    <message>
        <source>works</source>
        <translation>жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>{0} is not in the translation</source>
        <translation>аудармада {0} жоқ</translation>
    </message>
    <message>
        <source>{0} is only in the translation</source>
        <translation>{0} тек аудармада бар</translation>
    </message>
    <message>
        <source>not to be used: {0}</source>
        <translation>қолдануға болмайды: {0}</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>әзірге аудармасы жоқ</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Save the problems</source>
        <translation>Қателерді сақтау</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Кестелер (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Бағандардың мазмұны</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save the problems…</source>
        <translation>Қателерді сақтау…</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Тек дұрыс жолдарды алу</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Не бәрі, не ештеңе</translation>
    </message>
    <message>
        <source>What to take in</source>
        <translation>Нені қабылдау керек</translation>
    </message>
    <message>
        <source>Currency: as the file says</source>
        <translation>Валюта: файлдағыдай</translation>
    </message>
    <message>
        <source>The currency of prices that do not say it</source>
        <translation>Валютасы көрсетілмеген бағалардың валютасы</translation>
    </message>
    <message>
        <source>The sheet of the workbook</source>
        <translation>Кітаптың парағы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Қандай қате</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Импорттау: {0}</translation>
    </message>
    <message>
        <source>Products ({0})</source>
        <translation>Тауарлар ({0})</translation>
    </message>
    <message>
        <source>Problems ({0})</source>
        <translation>Қателер ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>жаңа – %n</numerusform>
            <numerusform>жаңа – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>өзгертілген – %n</numerusform>
            <numerusform>өзгертілген – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>өзгермеген – %n</numerusform>
            <numerusform>өзгермеген – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the catalogue not in the file</source>
        <translation>
            <numerusform>каталогта бар, файлда жоқ – %n</numerusform>
            <numerusform>каталогта бар, файлда жоқ – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation>
            <numerusform>қабылданбайтын жол – %n</numerusform>
            <numerusform>қабылданбайтын жол – %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n product(s)</source>
        <translation>
            <numerusform>%n тауарды қабылдау</numerusform>
            <numerusform>%n тауарды қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгереді</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>өзгермейді</translation>
    </message>
</context>
<context>
    <name>InterfaceSection</name>
    <message>
        <source>Window</source>
        <translation>Бағдарлама терезесі</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Алғашқы қадамдар</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Қайта көрсету</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
</context>
<context>
    <name>KeyColours</name>
    <message>
        <source>Green</source>
        <translation>Жасыл</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Күлгін қызыл</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
</context>
<context>
    <name>KeyWindow</name>
    <message>
        <source>Subtitles for a host program, on a key colour</source>
        <translation>Хромакей фонындағы субтитр, эфир бағдарламасына арналған</translation>
    </message>
    <message>
        <source>Drag it to where it is out of your way</source>
        <translation>Кедергі болмайтын жерге сүйреңіз</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go live or stop</source>
        <translation>Эфирге шығу не тоқтату</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>Демо-эфирді іске қосу</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Кідірту не жалғастыру</translation>
    </message>
    <message>
        <source>Clear the subtitles</source>
        <translation>Субтитрді тазалау</translation>
    </message>
    <message>
        <source>Arrange the subtitles</source>
        <translation>Субтитрді орналастыру</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>Хромакей терезесі</translation>
    </message>
    <message>
        <source>Blank everything at once</source>
        <translation>Бәрін бірден жасыру</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Сөйлемді өңдеу</translation>
    </message>
    <message>
        <source>Approve the line</source>
        <translation>Сөйлемді бекіту</translation>
    </message>
    <message>
        <source>Hide the line, or show it again</source>
        <translation>Сөйлемді жасыру не қайта көрсету</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Соңғы түзетуді болдырмау</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Ең соңғы сөйлемге өту</translation>
    </message>
    <message>
        <source>Use the similar line</source>
        <translation>Ұқсас сөйлемді қолдану</translation>
    </message>
    <message>
        <source>Put the similar line away</source>
        <translation>Ұқсас сөйлемді қолданбау</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Тауар іздеу</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Тауар қосу</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>Тауарды сақтау</translation>
    </message>
    <message>
        <source>Approve the drafts</source>
        <translation>Нобайларды бекіту</translation>
    </message>
    <message>
        <source>Put the product into the show</source>
        <translation>Тауарды эфирге қосу</translation>
    </message>
    <message>
        <source>Duplicate the product</source>
        <translation>Тауардың көшірмесін жасау</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>Шекарада</translation>
    </message>
    <message>
        <source>Delete the product</source>
        <translation>Тауарды жою</translation>
    </message>
    <message>
        <source>Undo the last change of the catalogue</source>
        <translation>Каталогтағы соңғы өзгерісті болдырмау</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Өзгерісті қайталау</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>brand</source>
        <translation>бренд</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>product</source>
        <translation>тауар</translation>
    </message>
    <message>
        <source>city</source>
        <translation>қала</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атау</translation>
    </message>
    <message>
        <source>term</source>
        <translation>термин</translation>
    </message>
</context>
<context>
    <name>LampWords</name>
    <message>
        <source>Not legal advice</source>
        <translation>Бұл заң кеңесі емес</translation>
    </message>
    <message>
        <source>Parcel: under the duty-free limit</source>
        <translation>Сәлемдеме: бажсыз шектен аспайды</translation>
    </message>
    <message>
        <source>Parcel: duty and tax of {0}</source>
        <translation>Сәлемдеме: баж бен салық – {0}</translation>
    </message>
    <message>
        <source>Parcel: nobody can tell (price, weight or rate is missing)</source>
        <translation>Сәлемдеме: анықтау мүмкін емес (бағасы, салмағы немесе бағам жетіспейді)</translation>
    </message>
    <message>
        <source>Carried by a visitor: nobody can tell (price or rate is missing)</source>
        <translation>Келуші өзі алып өтеді: анықтау мүмкін емес (бағасы немесе бағам жетіспейді)</translation>
    </message>
    <message>
        <source>Carried by a visitor: within the daily allowance of {0}</source>
        <translation>Келуші өзі алып өтеді: күндік шектен аспайды ({0})</translation>
    </message>
    <message>
        <source>Carried by a visitor: over the daily allowance of {0}; ask the customs</source>
        <translation>Келуші өзі алып өтеді: күндік шектен асады ({0}); кеденнен сұраңыз</translation>
    </message>
    <message>
        <source>There is no rule for this day</source>
        <translation>Бұл күнге арналған ереже жоқ</translation>
    </message>
    <message>
        <source>{0} has no price on that day</source>
        <translation>{0}: бұл күнге бағасы жоқ</translation>
    </message>
    <message>
        <source>There is no rate of exchange for {0}</source>
        <translation>Валюта бағамы жоқ: {0}</translation>
    </message>
    <message>
        <source>The rate of exchange is old, of {0}</source>
        <translation>Валюта бағамы ескі, күні: {0}</translation>
    </message>
    <message>
        <source>{0} has no weight: only the value was looked at</source>
        <translation>{0}: салмағы жоқ, тек құны ескерілді</translation>
    </message>
    <message>
        <source>Heavier than {0} kg: other rules may apply</source>
        <translation>Салмағы {0} кг шегінен асады: басқа ережелер қолданылуы мүмкін</translation>
    </message>
    <message>
        <source>{0}: the declared value is not the price</source>
        <translation>{0}: мәлімделген құны бағасына тең емес</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Livestream Studio</source>
        <translation>Livestream Studio бағдарламасына қош келдіңіз</translation>
    </message>
    <message>
        <source>What you say on the air becomes subtitles in Chinese, Russian and Kazakh, on this computer alone: nothing is sent anywhere. First: the language of this window.</source>
        <translation>Эфирде айтқаныңыз қытайша, орысша және қазақша субтитрге айналады. Бәрі тек осы компьютерде орындалады: ештеңе ешқайда жіберілмейді. Алдымен терезе тілін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>LanguageToggles</name>
    <message>
        <source>Subtitles in {0}</source>
        <translation>Субтитр тілі: {0}</translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>Ready</source>
        <translation>Бәрі дайын</translation>
    </message>
    <message>
        <source>The demo show is a recording that goes through the real recogniser and the real translators into the real overlay: watch the lower end of your screen. You can stop it at any time.</source>
        <translation>Демо-эфир – нағыз сөзді тану мен аударма модельдерінен өтіп, нағыз субтитр терезесіне шығатын жазба: экранның төменгі жағына қараңыз. Оны кез келген уақытта тоқтата аласыз.</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>Демо-эфирді іске қосу</translation>
    </message>
    <message>
        <source>Go to the studio</source>
        <translation>Студияға өту</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Белгілердің мағынасы</translation>
    </message>
    <message>
        <source>Approved: a person wrote or approved this translation word for word.</source>
        <translation>Бекітілген: бұл аударманы адам сөзбе-сөз жазған не бекіткен.</translation>
    </message>
    <message>
        <source>Memory: an approved line; only what was misheard has been mended.</source>
        <translation>Жадтан: бекітілген сөйлем; тек қате естілген жері түзетілген.</translation>
    </message>
    <message>
        <source>Machine: a model&apos;s translation that has passed every check.</source>
        <translation>Машиналық: модельдің барлық тексеруден өткен аудармасы.</translation>
    </message>
    <message>
        <source>Not translated: nothing was good enough, so nothing is shown.</source>
        <translation>Аударылмаған: лайықты аударма табылмады, сондықтан ештеңе көрсетілмейді.</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Белгілердің мағынасы</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Сөйлеу тілі</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Аударма тілі</translation>
    </message>
    <message>
        <source>{0}, as it is said</source>
        <translation>{0}, айтылғандай</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Approved lines</source>
        <translation>Бекітілген сөйлемдер</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Болдырмау: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Қайталау: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>Эфир</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Ең соңғысы</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Full screen</source>
        <translation>Толық экран</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Студияны жабу</translation>
    </message>
    <message>
        <source>Livestream Studio</source>
        <translation>Livestream Studio</translation>
    </message>
    <message>
        <source>You are live.</source>
        <translation>Сіз эфирдесіз.</translation>
    </message>
    <message>
        <source>Closing ends the show. The last words are translated first, and every line is kept.</source>
        <translation>Бағдарламаны жапсаңыз, эфир аяқталады. Алдымен соңғы сөздер аударылады, барлық сөйлем сақталады.</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>Эфирде қалу</translation>
    </message>
    <message>
        <source>End the show and close</source>
        <translation>Эфирді аяқтап, жабу</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Микрофон деңгейі</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>сигнал жоқ</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>тым ақырын</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>тым қатты</translation>
    </message>
</context>
<context>
    <name>MicrophoneSection</name>
    <message>
        <source>Sound</source>
        <translation>Дыбыс</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>A microphone that was unplugged is waited for, and used again.</source>
        <translation>Ажыратылған микрофон күтіледі де, қосылғанда қайта қолданылады.</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Микрофондарды қайта іздеу</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Жүйедегідей ({0})</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
</context>
<context>
    <name>MicrophoneStep</name>
    <message>
        <source>Are you heard?</source>
        <translation>Дауысыңыз естіле ме?</translation>
    </message>
    <message>
        <source>Speak as you do on the air: the bar should move to the middle and beyond.</source>
        <translation>Эфирдегідей сөйлеңіз: жолақ ортасына жетіп, одан асуы керек.</translation>
    </message>
    <message>
        <source>You are heard.</source>
        <translation>Дауысыңыз естіліп тұр.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>уақытсыз</translation>
    </message>
    <message>
        <source>Minutes planned for each product</source>
        <translation>Әр тауарға жоспарланған уақыт, минут</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Модельдер</translation>
    </message>
    <message>
        <source>Empty the bin ({0})</source>
        <translation>Себетті босату ({0})</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>Орнатылып жатыр: {0}</translation>
    </message>
    <message>
        <source>Every model is loaded and run once</source>
        <translation>Әр модель жүктеліп, бір рет іске қосылады</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>{0} алып тасталды.</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Файлдан орнату…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Қалтадан орнату…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>Loads every model and runs it once</source>
        <translation>Әр модельді жүктеп, бір рет іске қосады</translation>
    </message>
    <message>
        <source>The starter models know only the demo&apos;s language and voice. For a real show install a speech model of the language that is spoken, and packages for its translations.</source>
        <translation>Бастапқы модельдер демоның тілі мен даусын ғана таниды. Нағыз эфир үшін сөйлеу тіліне арналған сөзді тану моделін және аударма пакеттерін орнатыңыз.</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Себетті босату керек пе?</translation>
    </message>
    <message>
        <source>The models in it are destroyed; to have one again it must be fetched again.</source>
        <translation>Ондағы модельдер біржола жойылады; қайта қажет болса, қайтадан жүктеп алуға тура келеді.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>Модельдер ({0})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Модель орнату</translation>
    </message>
    <message>
        <source>Install a model from its folder</source>
        <translation>Модельді қалтасынан орнату</translation>
    </message>
    <message>
        <source>{0} is installed, and has loaded and run once.</source>
        <translation>{0} орнатылды, жүктеліп, бір рет іске қосылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do not work: the reason stands beside each.</source>
        <translation>
            <numerusform>Жұмыс істемейтін модельдер: %n. Себебі әрқайсысының жанында жазылған.</numerusform>
            <numerusform>Жұмыс істемейтін модельдер: %n. Себебі әрқайсысының жанында жазылған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) work.</source>
        <translation>
            <numerusform>Модельдердің бәрі (%n) жұмыс істейді.</numerusform>
            <numerusform>Модельдердің бәрі (%n) жұмыс істейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Көшірілді: {0}</translation>
    </message>
</context>
<context>
    <name>ModelsSection</name>
    <message>
        <source>Speech models</source>
        <translation>Сөзді тану модельдері</translation>
    </message>
    <message>
        <source>The first installed one</source>
        <translation>Орнатылғандардың біріншісі</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Бастапқы модель</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>What the starter models know</source>
        <translation>Бастапқы модельдер нені біледі</translation>
    </message>
    <message>
        <source>The models that came with the program know the demo&apos;s voices and the sentences of its phrasebook, and nothing else: of your own speech they understand hardly a word. For a real show, install the official models; they are free and work offline too. The Models page says which ones, how large they are and where they lie.</source>
        <translation>Бағдарламамен бірге келген модельдер демоның дауыстары мен тілашарындағы сөйлемдерді ғана біледі, басқа ештеңені білмейді, ал өз сөзіңізді түсінбейді десе де болады. Нағыз эфир үшін ресми модельдерді орнатыңыз; олар тегін әрі желісіз де жұмыс істейді. Қайсысы керегі, көлемі және қайда тұрғаны «Модельдер» бетінде жазылған.</translation>
    </message>
    <message>
        <source>Open the Models page</source>
        <translation>«Модельдер» бетін ашу</translation>
    </message>
</context>
<context>
    <name>MoneySheet</name>
    <message>
        <source>For whom the show is</source>
        <translation>Эфир кімге арналған</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Валюта бағамдары</translation>
    </message>
    <message>
        <source>Buyers in Kazakhstan: tenge and Kazakh come first</source>
        <translation>Қазақстандағы сатып алушылар: алдымен теңге мен қазақ тілі</translation>
    </message>
    <message>
        <source>A card without a tenge price of your own and a Kazakh name does not go on air then: Law on Advertising, art. 6; Law on Languages, art. 21. Not legal advice.</source>
        <translation>Мұндай жағдайда теңгемен өз бағаңыз бен қазақша атауы жоқ карточка эфирге шықпайды: «Жарнама туралы» Заң, 6-бап; «Тіл туралы» Заң, 21-бап. Бұл заң кеңесі емес.</translation>
    </message>
    <message>
        <source>Prices in {0} on the card</source>
        <translation>Карточкадағы баға валютасы: {0}</translation>
    </message>
    <message>
        <source>Rates and audience</source>
        <translation>Бағам және аудитория</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Бағам</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>Қай валютада</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>Prices in steps of</source>
        <translation>Баға қадамы</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Дөңгелектеу</translation>
    </message>
    <message>
        <source>up</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>ең жақынына</translation>
    </message>
    <message>
        <source>down</source>
        <translation>төмен</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>Бағамды қосу</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Файлдан оқу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ескі</translation>
    </message>
    <message>
        <source>No rate is known: prices are shown as they are kept.</source>
        <translation>Бағам белгісіз: бағалар сақталған күйінде көрсетіледі.</translation>
    </message>
    <message>
        <source>A table of rates</source>
        <translation>Бағамдар кестесі</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Кестелер (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>Named by a machine</source>
        <translation>Машина қойған атау</translation>
    </message>
    <message>
        <source>No card shows such a name before somebody approved it</source>
        <translation>Бекітілмейінше мұндай атау карточкада көрсетілмейді</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <source>You stand for the name; a product that waits for it goes on air</source>
        <translation>Атауға сіз жауап бересіз; оны күтіп тұрған тауар эфирге шығады</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name of the theme</source>
        <translation>Тақырыптың аты</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Өзгертпей қалдыру</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Nothing has gone wrong.</source>
        <translation>Барлығы ойдағыдай.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n рет</numerusform>
            <numerusform>%n рет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Hide this notice</source>
        <translation>Осы хабарламаны жасыру</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Келесі хабарламаны көрсету</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Хабарлама жоқ</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Did you mean</source>
        <translation>Осыны айттыңыз ба</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Осыны алу</translation>
    </message>
    <message>
        <source>Put the offer away</source>
        <translation>Ұсынысты жабу</translation>
    </message>
</context>
<context>
    <name>Official</name>
    <message>
        <source>Official models</source>
        <translation>Ресми модельдер</translation>
    </message>
    <message>
        <source>Fetch one with your browser, then install the file above. The program itself fetches nothing.</source>
        <translation>Біреуін браузермен жүктеп алып, файлды жоғарыда орнатыңыз. Бағдарлама өзі ештеңе жүктемейді.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>word error rate</source>
        <translation>сөз қателерінің үлесі</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>қателер үлесі</translation>
    </message>
    <message>
        <source>the publisher&apos;s test</source>
        <translation>жариялаушының сынағы</translation>
    </message>
    <message>
        <source>in 32-bit floats</source>
        <translation>32 биттік пішімде</translation>
    </message>
    <message>
        <source>once converted to 8 bits</source>
        <translation>8 битке түрлендірілген соң</translation>
    </message>
    <message>
        <source>about</source>
        <translation>шамамен</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Сөзді тану</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Needs work first</source>
        <translation>Алдымен өңдеу керек</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>орнатылған</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Мекенжайды көшіру</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Браузерде ашу</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>On air now</source>
        <translation>Қазір эфирде</translation>
    </message>
    <message>
        <source>Product before</source>
        <translation>Алдыңғы тауар</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>Келесі тауар</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Эфирден алу</translation>
    </message>
    <message>
        <source>No product is shown.</source>
        <translation>Ешқандай тауар көрсетілмей тұр.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>One sold</source>
        <translation>Бірі сатылды</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Кері санақ</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>End the countdown</source>
        <translation>Кері санақты аяқтау</translation>
    </message>
    <message>
        <source>Last pieces</source>
        <translation>Соңғы даналар</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Сатылып бітті</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>offer: {0}</source>
        <translation>ұсыныс: {0}</translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message>
        <source>For the audience</source>
        <translation>Көрермендерге</translation>
    </message>
    <message>
        <source>For the studio</source>
        <translation>Студияға</translation>
    </message>
    <message>
        <source>Remove this overlay</source>
        <translation>Осы субтитр терезесін алып тастау</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>Көрермендерге</translation>
    </message>
    <message>
        <source>The studio</source>
        <translation>Студияға</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Name of the overlay</source>
        <translation>Субтитр терезесінің атауы</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Экранда</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Өңдеу…</translation>
    </message>
    <message>
        <source>Edit the style</source>
        <translation>Стильді өңдеу</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Бос қалдыру</translation>
    </message>
    <message>
        <source>Show what was said</source>
        <translation>Айтылғанын көрсету</translation>
    </message>
    <message>
        <source>Show a sign (…)</source>
        <translation>Белгі көрсету (…)</translation>
    </message>
    <message>
        <source>Without a translation</source>
        <translation>Аудармасы болмаса</translation>
    </message>
    <message>
        <source>Where the platform&apos;s own buttons leave room</source>
        <translation>Платформаның өз батырмалары жаппайтын орын</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Қауіпсіз аймақ</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Кімге көрінеді</translation>
    </message>
    <message>
        <source>The studio&apos;s goes on while nobody is live</source>
        <translation>Студиядағысы эфир жоқ кезде де жұмыс істей береді</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Тіл қосу</translation>
    </message>
</context>
<context>
    <name>OverlayWindow</name>
    <message>
        <source>Subtitles for the audience</source>
        <translation>Көрермендерге арналған субтитр</translation>
    </message>
</context>
<context>
    <name>OverlaysSection</name>
    <message>
        <source>Overlays</source>
        <translation>Субтитр терезелері</translation>
    </message>
    <message>
        <source>Add an overlay</source>
        <translation>Субтитр терезесін қосу</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>Хромакей терезесі</translation>
    </message>
    <message>
        <source>Subtitles on one flat colour, for programs that show transparent windows grey</source>
        <translation>Бір түсті фондағы субтитр, мөлдір терезелерді сұр етіп көрсететін бағдарламаларға арналған</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Экранда</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>Фон түсі</translation>
    </message>
    <message>
        <source>The best for the style</source>
        <translation>Стильге ең қолайлысы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>ParcelSheet</name>
    <message>
        <source>At the border</source>
        <translation>Шекарада</translation>
    </message>
    <message>
        <source>Sent as a parcel</source>
        <translation>Сәлемдемемен жіберіледі</translation>
    </message>
    <message>
        <source>Carried by a visitor of the Cooperation Centre</source>
        <translation>Ынтымақтастық орталығына келуші өзі алып өтеді</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Жеткізу жолы</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>Pieces of {0}</source>
        <translation>Неше дана: {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, one piece each</source>
        <translation>
            <numerusform>және тағы %n тауар, әрқайсысы бір данадан</numerusform>
            <numerusform>және тағы %n тауар, әрқайсысы бір данадан</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The day is written 2026-11-30</source>
        <translation>Күн былай жазылады: 2026-11-30</translation>
    </message>
</context>
<context>
    <name>PicturesChoice</name>
    <message>
        <source>A folder…</source>
        <translation>Қалта…</translation>
    </message>
    <message>
        <source>A zip file…</source>
        <translation>ZIP файлы…</translation>
    </message>
    <message>
        <source>Pictures: {0}</source>
        <translation>Суреттер: {0}</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Суреттер…</translation>
    </message>
    <message>
        <source>A folder or a zip of pictures, named after the SKUs</source>
        <translation>Аттары SKU бойынша қойылған суреттер: қалта немесе ZIP файлы</translation>
    </message>
    <message>
        <source>The folder with the pictures, named after the SKUs</source>
        <translation>Аттары SKU бойынша қойылған суреттер қалтасы</translation>
    </message>
    <message>
        <source>The zip file with the pictures, named after the SKUs</source>
        <translation>Аттары SKU бойынша қойылған суреттердің ZIP файлы</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP файлдары (*.zip)</translation>
    </message>
</context>
<context>
    <name>PicturesForm</name>
    <message>
        <source>Add pictures…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>{0}-сурет</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Суретті алып тастау</translation>
    </message>
    <message>
        <source>Make it the first picture</source>
        <translation>Бірінші сурет ету</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилл</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Төте жазу</translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation>Латын (2021)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Жазуы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Ең көп жол саны</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Жоғарырақ</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Төменірек</translation>
    </message>
    <message>
        <source>Take this language out</source>
        <translation>Осы тілді алып тастау</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Before you go live</source>
        <translation>Эфирге шықпас бұрын</translation>
    </message>
    <message>
        <source>What you say appears here, with its subtitles below each line. Speak; then go live.</source>
        <translation>Айтқаныңыз осында шығады, субтитрі әр сөйлемнің астында тұрады. Сөйлеп көріңіз, содан кейін эфирге шығыңыз.</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>Демо-эфирді іске қосу</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Speech: {0}</source>
        <translation>Сөзді тану: {0}</translation>
    </message>
    <message>
        <source>Subtitles: {0}</source>
        <translation>Субтитр: {0}</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Субтитр терезесі</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Жүктеліп жатыр…</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>естіліп тұр</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>орнында</translation>
    </message>
    <message>
        <source>keeps every line</source>
        <translation>әр сөйлемді сақтайды</translation>
    </message>
    <message>
        <source>room enough</source>
        <translation>орын жеткілікті</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the subtitles</source>
        <translation>Субтитрді алдын ала көру</translation>
    </message>
    <message>
        <source>The audience sees nothing</source>
        <translation>Көрермен ештеңе көрмейді</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>On a light picture</source>
        <translation>Ашық суретте</translation>
    </message>
    <message>
        <source>On a dark picture</source>
        <translation>Күңгірт суретте</translation>
    </message>
    <message>
        <source>On a camera&apos;s picture</source>
        <translation>Камера кадрында</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Телефонда</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Ескі бағасы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>Нұсқа (SKU)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This desktop shows no transparent windows: the overlay takes the shape of its letters.</source>
        <translation>Бұл жұмыс үстелі мөлдір терезелерді көрсетпейді: субтитр терезесі әріптердің пішінімен қиылады.</translation>
    </message>
    <message>
        <source>On Wayland a program cannot place its windows or keep them on top: use an X11 session.</source>
        <translation>Wayland ортасында бағдарлама терезелерін өзі орналастыра алмайды, үстіңгі қабатта да ұстай алмайды: X11 сеансын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The screen {0} that held the overlay is gone; the overlay moved to another.</source>
        <translation>Субтитр терезесі тұрған {0} экраны жоқ болды; терезе басқа экранға көшті.</translation>
    </message>
    <message>
        <source>The program&apos;s own fonts are missing ({0}); install the program again.</source>
        <translation>Бағдарламаның өз қаріптері жоқ ({0}); бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The theme {0} cannot be read.</source>
        <translation>{0} тақырыбы оқылмады.</translation>
    </message>
    <message>
        <source>{0} is no theme file.</source>
        <translation>{0} – тақырып файлы емес.</translation>
    </message>
    <message>
        <source>The theme {0} was made by a newer version of the program; update the program.</source>
        <translation>{0} тақырыбы бағдарламаның жаңарақ нұсқасында жасалған; бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The theme has a setting that is not known: {0}.</source>
        <translation>Тақырыпта белгісіз параметр бар: {0}.</translation>
    </message>
    <message>
        <source>A setting of the theme is of the wrong kind: {0}.</source>
        <translation>Тақырып параметрінің түрі дұрыс емес: {0}.</translation>
    </message>
    <message>
        <source>A setting of the theme is out of its range: {0}.</source>
        <translation>Тақырып параметрі рұқсат етілген шектен тыс: {0}.</translation>
    </message>
    <message>
        <source>The theme {0} cannot be written.</source>
        <translation>{0} тақырыбын жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The safe areas {0} cannot be written.</source>
        <translation>Қауіпсіз аймақтарды жазу мүмкін емес: {0}.</translation>
    </message>
    <message>
        <source>The theme {0} is deleted.</source>
        <translation>{0} тақырыбы жойылды.</translation>
    </message>
    <message>
        <source>The overlay {0} is removed.</source>
        <translation>{0} субтитр терезесі алып тасталды.</translation>
    </message>
    <message>
        <source>The safe area {0} is removed.</source>
        <translation>{0} қауіпсіз аймағы алып тасталды.</translation>
    </message>
    <message>
        <source>The letters hardly stand out from what is behind them ({0}); {1} is needed.</source>
        <translation>Әріптер фоннан анық ажыратылмайды ({0}); кемінде {1} керек.</translation>
    </message>
    <message>
        <source>{0} alone is needed for typing: add Ctrl or Alt to it.</source>
        <translation>Жалғыз {0} пернесі мәтін теруге керек: оған Ctrl не Alt қосыңыз.</translation>
    </message>
    <message>
        <source>The studio is open already on this data folder, and does not answer.</source>
        <translation>Студия осы деректер қалтасымен ашық тұр, бірақ жауап бермейді.</translation>
    </message>
    <message>
        <source>All settings are as they come with the program.</source>
        <translation>Барлық баптау бағдарламамен бірге келген күйінде.</translation>
    </message>
    <message>
        <source>The settings {0} cannot be written.</source>
        <translation>Баптауларды жазу мүмкін емес: {0}.</translation>
    </message>
    <message>
        <source>{0} is no language of the studio.</source>
        <translation>{0} – студия тілдерінің қатарында жоқ.</translation>
    </message>
    <message>
        <source>{0} is no export format.</source>
        <translation>{0} – экспорт пішімі емес.</translation>
    </message>
    <message>
        <source>Nothing heard yet: say something.</source>
        <translation>Әзірге ештеңе естілген жоқ: бірдеңе айтып көріңіз.</translation>
    </message>
    <message>
        <source>Only {0} MB are free where sessions are kept: make room.</source>
        <translation>Сеанстар сақталатын жерде небәрі {0} МБ бос орын бар: орын босатыңыз.</translation>
    </message>
    <message>
        <source>No overlay is open: open one in the settings, or nobody sees subtitles.</source>
        <translation>Бірде-бір субтитр терезесі ашық емес: баптаулардан ашыңыз, әйтпесе субтитрді ешкім көрмейді.</translation>
    </message>
    <message>
        <source>All is blanked: press the key again, or nobody sees subtitles.</source>
        <translation>Бәрі жасырулы: сол пернені қайта басыңыз, әйтпесе субтитрді ешкім көрмейді.</translation>
    </message>
    <message>
        <source>The show of {0} was broken off. Every line that was shown is kept.</source>
        <translation>Эфир үзіліп қалған ({0}). Көрсетілген сөйлемдердің бәрі сақталды.</translation>
    </message>
    <message>
        <source>This line has no translation to approve: write one first.</source>
        <translation>Бұл сөйлемде бекітетін аударма жоқ: алдымен аудармасын жазыңыз.</translation>
    </message>
    <message>
        <source>Another program has the key {0} already: it counts only while the studio is in front.</source>
        <translation>{0} пернесін басқа бағдарлама алып қойған: ол студия терезесі алда тұрғанда ғана істейді.</translation>
    </message>
    <message>
        <source>The local address cannot be opened: another program uses port {0}.</source>
        <translation>Жергілікті мекенжай ашылмады: {0} портын басқа бағдарлама пайдаланып тұр.</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>Бұл әрекет орындалмады ({0}).</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The show goes on; the report lies in {0}.</source>
        <translation>Бағдарламада қате болды. Эфир жалғасып жатыр; есеп мына жерде: {0}.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written: nothing of this session is kept.</source>
        <translation>{0} деректер қалтасына жазу мүмкін емес: бұл сеанстан ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Another program holds {0}: nothing can be kept until it lets go.</source>
        <translation>{0} файлын басқа бағдарлама ұстап тұр: ол босатқанша ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>The database {0} was made by a newer version of the program; update the program.</source>
        <translation>{0} дерекқоры бағдарламаның жаңарақ нұсқасында жасалған; бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The database {0} is damaged; it is left as it is. Move it away to start a new one.</source>
        <translation>{0} дерекқоры зақымданған; ол сол күйінде қалдырылды. Жаңасын бастау үшін оны басқа жерге көшіріңіз.</translation>
    </message>
    <message>
        <source>The disk is slow: lines are held back until they are safely kept.</source>
        <translation>Диск баяу: сөйлемдер сенімді сақталғанша көрсетілмей күтіп тұр.</translation>
    </message>
    <message>
        <source>Lines are no longer kept ({0}); the show goes on.</source>
        <translation>Сөйлемдер енді сақталмайды ({0}); эфир жалғасып жатыр.</translation>
    </message>
    <message>
        <source>The disk has no room for a whole show: {0} MB must be free, or lines may not be kept. Make room.</source>
        <translation>Дискіде тұтас эфирге орын жоқ: {0} МБ бос болуы керек, әйтпесе жолдар сақталмауы мүмкін. Орын босатыңыз.</translation>
    </message>
    <message>
        <source>The disk is full. This show is still kept, in room that was set aside; make room before the next.</source>
        <translation>Диск толды. Бұл эфир алдын ала бөлінген орында әлі сақталып жатыр; келесіге дейін орын босатыңыз.</translation>
    </message>
    <message>
        <source>There is no session {0} any more.</source>
        <translation>{0} сеансы енді жоқ.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Choose another folder.</source>
        <translation>Мұнда жазу мүмкін емес: {0}. Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written.</source>
        <translation>Диск толы: {0} жазылмай қалды.</translation>
    </message>
    <message>
        <source>The speech recogniser failed: {0}.</source>
        <translation>Сөзді тану істен шықты: {0}.</translation>
    </message>
    <message>
        <source>The sound could not be read on: {0}.</source>
        <translation>Дыбысты әрі қарай оқу мүмкін болмады: {0}.</translation>
    </message>
    <message>
        <source>A line could not be translated: {0}.</source>
        <translation>Сөйлем аударылмай қалды: {0}.</translation>
    </message>
    <message>
        <source>Some parts did not stop in time: {0}.</source>
        <translation>Кейбір бөліктер уақытында тоқтамады: {0}.</translation>
    </message>
    <message>
        <source>One output failed ({0}); the others go on.</source>
        <translation>Бір шығыс істен шықты ({0}); қалғандары жұмыс істеп тұр.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is missing, damaged or in an unknown encoding.</source>
        <translation>{0} оқылмады: файл жоқ, зақымданған немесе кодтауы белгісіз.</translation>
    </message>
    <message>
        <source>{0} is larger than such a file may be.</source>
        <translation>{0} – мұндай файлға рұқсат етілгеннен үлкен.</translation>
    </message>
    <message>
        <source>{0} declares what could harm this computer (XML entities); it was not read.</source>
        <translation>{0} ішінде осы компьютерге зиян келтіруі мүмкін нәрсе бар (XML entities); файл оқылмады.</translation>
    </message>
    <message>
        <source>{0} is no format for this. Approved lines are tsv, csv, xlsx or tmx; terms tsv, csv, xlsx or tbx.</source>
        <translation>{0} – мұнда жарамайтын пішім. Бекітілген сөйлемдер: tsv, csv, xlsx немесе tmx; терминдер: tsv, csv, xlsx немесе tbx.</translation>
    </message>
    <message>
        <source>{0} does not say its languages: name the columns zh, ru, kk in the first row.</source>
        <translation>{0} файлында тілдері көрсетілмеген: бірінші жолда бағандарды zh, ru, kk деп атаңыз.</translation>
    </message>
    <message>
        <source>The approved line {0} is not there any more.</source>
        <translation>{0} бекітілген сөйлемі енді жоқ.</translation>
    </message>
    <message>
        <source>There is such a line already: {0}</source>
        <translation>Мұндай сөйлем бұрыннан бар: {0}</translation>
    </message>
    <message>
        <source>The term {0} is not there any more.</source>
        <translation>{0} термині енді жоқ.</translation>
    </message>
    <message>
        <source>There is no product with the SKU {0}.</source>
        <translation>SKU коды {0} тауар жоқ.</translation>
    </message>
    <message>
        <source>A product cannot be kept as it is ({0}). Nothing was saved.</source>
        <translation>Тауарды осы күйінде сақтауға болмайды ({0}). Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>The SKU {0} is there more than once. Nothing was saved.</source>
        <translation>{0} SKU коды бірнеше рет кездеседі. Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>The SKU {0} belongs to another product. Nothing was saved.</source>
        <translation>{0} SKU коды басқа тауарға тиесілі. Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>The currency {0} is not known.</source>
        <translation>{0} валютасы белгісіз.</translation>
    </message>
    <message>
        <source>A file of rules cannot be used: {0}</source>
        <translation>Ережелер файлын пайдалану мүмкін емес: {0}</translation>
    </message>
    <message>
        <source>This is no rate of exchange: {0}.</source>
        <translation>Бұл валюта бағамы емес: {0}.</translation>
    </message>
    <message>
        <source>A row of the table of rates was left out ({0}).</source>
        <translation>Бағамдар кестесінің бір жолы алынбады ({0}).</translation>
    </message>
    <message>
        <source>This is no table of rates. Its first row must name a currency and a rate ({0}).</source>
        <translation>Бұл бағамдар кестесі емес. Бірінші жолында валюта мен бағам бағандары аталуы керек ({0}).</translation>
    </message>
    <message>
        <source>The rate {0} is not there any more.</source>
        <translation>{0} бағамы енді жоқ.</translation>
    </message>
    <message>
        <source>There is no running order for the show {0}.</source>
        <translation>{0} эфирінің жоспары жоқ.</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: it has no price of your own in {1} (rule {2}).</source>
        <translation>{0} эфирге шыға алмайды: өзіңіз қойған баға жоқ, {1} (ереже {2}).</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: it has no name in {1} (rule {2}).</source>
        <translation>{0} эфирге шыға алмайды: атауы жоқ, тілі: {1} (ереже {2}).</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: only a machine named it in {1}. Approve its name (rule {2}).</source>
        <translation>{0} эфирге шыға алмайды: атауын тек машина қойған, тілі: {1}. Атауын бекітіңіз (ереже {2}).</translation>
    </message>
    <message>
        <source>In {0} it is not clear which column names the products and what else is known of them: write headings over the columns, such as SKU, name, price.</source>
        <translation>{0} ішінде тауар атауы қай бағанда екені және тауар туралы тағы не жазылғаны түсініксіз: бағандардың үстіне SKU, атауы, бағасы сияқты атаулар жазыңыз.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} бос.</translation>
    </message>
    <message>
        <source>{0} is a workbook of Excel 2003 or older; save it as .xlsx and try again.</source>
        <translation>{0} – Excel 2003 не одан ескі нұсқаның кітабы; оны .xlsx пішімінде сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {0}.</source>
        <translation>Кітапта {0} парағы жоқ.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of the program; update the program.</source>
        <translation>{0} бағдарламаның жаңарақ нұсқасында жазылған; бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>{0} is no format for this; a catalogue is csv, tsv, xlsx or json, a declaration csv or xlsx, what is printed pdf.</source>
        <translation>{0} – мұнда жарамайтын пішім; каталог – csv, tsv, xlsx немесе json, декларация – csv немесе xlsx, басып шығаратын құжат – pdf.</translation>
    </message>
    <message>
        <source>Something in {0} cannot come in, so nothing was saved.</source>
        <translation>{0} ішінде қабылданбайтын дерек бар, сондықтан ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>No row of {0} can come in.</source>
        <translation>{0} ішінде қабылданатын бірде-бір жол жоқ.</translation>
    </message>
    <message>
        <source>No tag can be printed: each needs an approved Kazakh name and a price.</source>
        <translation>Басып шығаратын баға белгісі жоқ: әр тауарға бекітілген қазақша атау мен баға керек.</translation>
    </message>
    <message>
        <source>There are no products to print.</source>
        <translation>Басып шығаратын тауар жоқ.</translation>
    </message>
    <message>
        <source>No draft could be made: the models that are installed do not know these texts.</source>
        <translation>Нобай жасалмады: орнатылған модельдер бұл мәтіндерді білмейді.</translation>
    </message>
    <message>
        <source>No draft could be made: nobody here knows “{0}”. Write the name yourself, or add it to the terms.</source>
        <translation>Жоба жасалмады: «{0}» сөзі мұнда белгісіз. Атауын өзіңіз жазыңыз немесе терминдерге қосыңыз.</translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation>{0} суреті тым үлкен.</translation>
    </message>
    <message>
        <source>{0} is no picture, whatever its name says.</source>
        <translation>{0} – аты қандай болса да, сурет емес.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read.</source>
        <translation>{0} суреті оқылмады.</translation>
    </message>
    <message>
        <source>There is no folder or zip at {0}.</source>
        <translation>Мұнда қалта да, zip файлы да жоқ: {0}.</translation>
    </message>
    <message>
        <source>The archive {0} is damaged.</source>
        <translation>{0} мұрағаты зақымданған.</translation>
    </message>
    <message>
        <source>{0} holds more pictures than a catalogue may.</source>
        <translation>{0} ішінде каталогқа рұқсат етілгеннен көп сурет бар.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>{0} файлы жоқ.</translation>
    </message>
    <message>
        <source>{0} is a folder; name the recordings in it.</source>
        <translation>{0} – қалта; ондағы жазбаларды көрсетіңіз.</translation>
    </message>
    <message>
        <source>{0} cannot be read as sound: it is damaged, cut short or no recording at all.</source>
        <translation>{0} дыбыс ретінде оқылмады: ол зақымданған, толық емес немесе жазба емес.</translation>
    </message>
    <message>
        <source>{0} has no sound track.</source>
        <translation>{0} ішінде дыбыс жолы жоқ.</translation>
    </message>
    <message>
        <source>{0} needs the program ffmpeg, which is not installed. Install it, or set its path in the settings.</source>
        <translation>{0} үшін ffmpeg бағдарламасы керек, ал ол орнатылмаған. Оны орнатыңыз немесе жолын баптауларда көрсетіңіз.</translation>
    </message>
    <message>
        <source>ffmpeg could not read {0}.</source>
        <translation>ffmpeg {0} файлын оқи алмады.</translation>
    </message>
    <message>
        <source>The sound of {0} stops before its end: it is damaged or cut short, and was captioned as far as it goes.</source>
        <translation>{0} дыбысы соңына жетпей үзіледі: файл зақымданған не толық емес; субтитр үзілген жеріне дейін жасалды.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so no microphone can be used. On Debian and Ubuntu: sudo apt-get install libportaudio2</source>
        <translation>PortAudio кітапханасы жоқ, сондықтан микрофон істемейді. Debian және Ubuntu жүйелерінде: sudo apt-get install libportaudio2</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>Микрофон қосылмаған.</translation>
    </message>
    <message>
        <source>There is no microphone named {0}, or another program holds it. Choose another one in the settings.</source>
        <translation>{0} атты микрофон жоқ немесе оны басқа бағдарлама алып тұр. Баптаулардан басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The microphone {0} is held by another program; close that and try again.</source>
        <translation>{0} микрофонын басқа бағдарлама алып тұр; оны жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The microphone {0} could not be opened: another program may hold it, or the system may not let this one use it.</source>
        <translation>{0} микрофоны ашылмады: оны басқа бағдарлама алып тұрған немесе жүйе бұл бағдарламаға рұқсат бермеген болуы мүмкін.</translation>
    </message>
    <message>
        <source>The microphone {0} is gone. Plug it in again: the show goes on with it by itself.</source>
        <translation>{0} микрофоны жоғалды. Қайта қосыңыз: эфир онымен өзі жалғасады.</translation>
    </message>
    <message>
        <source>The microphone {0} is back.</source>
        <translation>{0} микрофоны қайта қосылды.</translation>
    </message>
    <message>
        <source>The microphone {0} gives exact silence; is it muted?</source>
        <translation>{0} микрофонынан мүлде дыбыс келмейді; үні өшірулі емес пе?</translation>
    </message>
    <message>
        <source>This computer could not keep up: {0} ms of sound were lost.</source>
        <translation>Компьютер үлгермеді: {0} мс дыбыс жоғалды.</translation>
    </message>
    <message>
        <source>There is no model at {0}.</source>
        <translation>Мұнда модель жоқ: {0}.</translation>
    </message>
    <message>
        <source>{0} is no Vosk model folder (it has no am/final.mdl or graph).</source>
        <translation>{0} – Vosk моделінің қалтасы емес (ішінде am/final.mdl не graph жоқ).</translation>
    </message>
    <message>
        <source>The model {0} is damaged; fetch and install it again.</source>
        <translation>{0} моделі зақымданған; қайта жүктеп алып, қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>This model is of another language than the one spoken: {0}.</source>
        <translation>Модельдің тілі сөйлеу тіліне сәйкес емес: {0}.</translation>
    </message>
    <message>
        <source>It is not clear which language the model {0} speaks. Give its folder a name like the official ones, for instance vosk-model-small-ru-0.22.</source>
        <translation>{0} моделінің қай тілге арналғаны түсініксіз. Қалтасына ресми модельдердегідей ат беріңіз, мысалы, vosk-model-small-ru-0.22.</translation>
    </message>
    <message>
        <source>Windows gives no plain name to {0}: move the model to a folder with Latin letters only.</source>
        <translation>Windows бұл жолға қарапайым ат бере алмайды: {0}. Модельді аты тек латын әріптерінен тұратын қалтаға көшіріңіз.</translation>
    </message>
    <message>
        <source>{0} came with the program and cannot be taken out.</source>
        <translation>{0} бағдарламамен бірге келген, оны алып тастауға болмайды.</translation>
    </message>
    <message>
        <source>The model {0} could not be moved; a program may be using it. Stop the show and try again.</source>
        <translation>{0} моделі көшірілмеді; оны бір бағдарлама пайдаланып тұрған болуы мүмкін. Эфирді тоқтатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Another model named {0} has come to its place.</source>
        <translation>Оның орнында енді {0} атты басқа модель тұр.</translation>
    </message>
    <message>
        <source>There is no speech model for the language {0}. The Models page says where to get one.</source>
        <translation>{0} тіліне арналған сөзді тану моделі жоқ. Оны қайдан алу керегі «Модельдер» бетінде жазылған.</translation>
    </message>
    <message>
        <source>The model {0} cannot be told which phrases to expect.</source>
        <translation>{0} моделіне қандай тіркестерді күту керегін көрсетуге болмайды.</translation>
    </message>
    <message>
        <source>The recogniser could not be told which products to expect, and listens as always: {0}.</source>
        <translation>Сөзді тануға қандай тауарларды күту керегін көрсету мүмкін болмады, ол әдеттегідей тыңдай береді: {0}.</translation>
    </message>
    <message>
        <source>There is no translation package for {0}. The Models page says where to get one.</source>
        <translation>{0} бағытына арналған аударма пакеті жоқ. Оны қайдан алу керегі «Модельдер» бетінде жазылған.</translation>
    </message>
    <message>
        <source>There is no translation package at {0}.</source>
        <translation>Мұнда аударма пакеті жоқ: {0}.</translation>
    </message>
    <message>
        <source>{0} is no Argos package.</source>
        <translation>{0} – Argos пакеті емес.</translation>
    </message>
    <message>
        <source>The translation package {0} is damaged; fetch and install it again.</source>
        <translation>{0} аударма пакеті зақымданған; қайта жүктеп алып, қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The translation package {0} is of an old kind that is not supported.</source>
        <translation>{0} аударма пакетінің түрі ескі, оған қолдау көрсетілмейді.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>Мұнда ештеңе жоқ: {0}.</translation>
    </message>
    <message>
        <source>{0} is neither a Vosk model (folder or zip) nor an .argosmodel package.</source>
        <translation>{0} – Vosk моделі де (қалта не zip), .argosmodel пакеті де емес.</translation>
    </message>
    <message>
        <source>The archive {0} is damaged; fetch it again.</source>
        <translation>{0} мұрағаты зақымданған; қайта жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>{0} holds more than one model; unpack it and install each folder.</source>
        <translation>{0} ішінде бірнеше модель бар; оны ашып, әр қалтаны бөлек орнатыңыз.</translation>
    </message>
    <message>
        <source>{0} leads out of its folder; nothing was installed.</source>
        <translation>{0} өз қалтасынан тыс жерге жол көрсетеді; ештеңе орнатылмады.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than a model may hold; nothing was installed.</source>
        <translation>{0} ашылғанда модельге рұқсат етілген көлемнен асып кетеді; ештеңе орнатылмады.</translation>
    </message>
    <message>
        <source>The list of official models, {0}, cannot be read.</source>
        <translation>Ресми модельдер тізімі оқылмады: {0}.</translation>
    </message>
    <message>
        <source>The models folder {0} cannot be written. Choose another data folder.</source>
        <translation>{0} модельдер қалтасына жазу мүмкін емес. Басқа деректер қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Hardly a word is understood. The starter model knows only the demo&apos;s voices and the phrasebook. For real speech, install an official model: the Models page says how.</source>
        <translation>Сөз дерлік танылмай жатыр. Бастапқы модель демоның дауыстары мен тілашарды ғана біледі. Нағыз сөзге ресми модель орнатыңыз: қалай орнату керегі «Модельдер» бетінде жазылған.</translation>
    </message>
    <message>
        <source>Speech is understood again.</source>
        <translation>Сөз қайтадан танылып жатыр.</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>not saved yet</source>
        <translation>әлі сақталмаған</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Жаңа тауар</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>санды оқу мүмкін емес</translation>
    </message>
    <message>
        <source>The product in hand</source>
        <translation>Таңдалған тауар</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Бағалар</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Дүкенде</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Қалдық</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Кеден</translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation>Атаулар мен сөздер</translation>
    </message>
    <message>
        <source>What the price was</source>
        <translation>Бұрынғы бағалар</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Choose a product to see all that is known of it.</source>
        <translation>Тауарды таңдасаңыз, ол туралы бар мәлімет осында шығады.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Тауарлар</translation>
    </message>
    <message numerus="yes">
        <source>the first %n product(s)</source>
        <translation>
            <numerusform>алғашқы %n тауар</numerusform>
            <numerusform>алғашқы %n тауар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n тауар</numerusform>
            <numerusform>%n тауар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the show</source>
        <translation>
            <numerusform>эфирде %n тауар</numerusform>
            <numerusform>эфирде %n тауар</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Суреттер (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>A picture of the product</source>
        <translation>Тауардың суреті</translation>
    </message>
    <message>
        <source>Find a product: name, pinyin, SKU</source>
        <translation>Атауы, пиньинь, SKU</translation>
    </message>
    <message>
        <source>Without a name in {0}</source>
        <translation>Мына тілде атауы жоқ: {0}</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Барлық тауар</translation>
    </message>
    <message>
        <source>With open drafts</source>
        <translation>Бекітілмеген нобайы бар</translation>
    </message>
    <message>
        <source>Without a tenge price</source>
        <translation>Теңгемен бағасы жоқ</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Суреті жоқ</translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>Қай тауарлар</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Rates and audience</source>
        <translation>Бағам және аудитория</translation>
    </message>
    <message>
        <source>Add to the running order</source>
        <translation>Эфир жоспарына қосу</translation>
    </message>
    <message>
        <source>At the border: duty and tax, or a visitor&apos;s allowance</source>
        <translation>Шекарада: баж бен салық немесе келушінің күндік шегі</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Қалды</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>No product matches. Empty the search field to see everything again.</source>
        <translation>Сәйкес тауар жоқ. Бәрін қайта көру үшін іздеу өрісін тазалаңыз.</translation>
    </message>
    <message>
        <source>Here lies what you sell: names in three languages, prices, stock, customs.</source>
        <translation>Сататын тауарларыңыз осында: үш тілдегі атаулар, бағалар, қалдық, кеден.</translation>
    </message>
    <message>
        <source>Try with the demo catalogue</source>
        <translation>Демо-каталогпен байқап көру</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Барлығын таңдау</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Арттыру</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Кеміту</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Іздеу орны:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файл &amp;аты:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файл түрі:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Қалта:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Таңдау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы қалта</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңа қалта</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толық мәлімет</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгертілген күні</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Пернелерді басыңыз</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Қ&amp;ою</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Барлығын таңдау</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Иә</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жоқ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Сілтеме мекенжайын көшіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Қ&amp;ою</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Барлығын таңдау</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Live</source>
        <translation>Эфир</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеанстар</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модельдер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>too long for a line</source>
        <translation>бір сөйлем үшін тым ұзын</translation>
    </message>
    <message>
        <source>the translator failed</source>
        <translation>аудармашы модуль істен шықты</translation>
    </message>
    <message>
        <source>a number was not heard clearly</source>
        <translation>сан анық естілмеді</translation>
    </message>
    <message>
        <source>the numbers would differ</source>
        <translation>сандар өзгеріп кетер еді</translation>
    </message>
    <message>
        <source>a name would be lost</source>
        <translation>атау түсіп қалар еді</translation>
    </message>
    <message>
        <source>the question would be lost</source>
        <translation>сұрақ жоғалып кетер еді</translation>
    </message>
    <message>
        <source>it would become a question</source>
        <translation>сұраққа айналып кетер еді</translation>
    </message>
    <message>
        <source>like an approved line, but not the same</source>
        <translation>бекітілген сөйлемге ұқсайды, бірақ дәл өзі емес</translation>
    </message>
    <message>
        <source>the model is not sure</source>
        <translation>модель сенімді емес</translation>
    </message>
    <message>
        <source>no approved line</source>
        <translation>бекітілген сөйлем жоқ</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Models</source>
        <translation>Модельдер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>RowSpeech</name>
    <message>
        <source>not translated</source>
        <translation>аударылмаған</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>бекітілген</translation>
    </message>
    <message>
        <source>from the memory</source>
        <translation>жадтан</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>машиналық</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>аяқталмаған</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>түзетілген</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырылған</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>the column {column} is not understood and not kept</source>
        <translation>{column} бағаны түсініксіз, сақталмайды</translation>
    </message>
    <message>
        <source>the column {column} is not kept in the catalogue</source>
        <translation>{column} бағаны каталогта сақталмайды</translation>
    </message>
    <message>
        <source>the column {column} says what another column says; that one counts</source>
        <translation>{column} бағанындағы мәлімет басқа бағанда да бар; сол басқа баған ескеріледі</translation>
    </message>
    <message>
        <source>a row of totals: no product</source>
        <translation>жиынтық жол: тауар емес</translation>
    </message>
    <message>
        <source>the heading of a section: no product</source>
        <translation>бөлім тақырыбы: тауар емес</translation>
    </message>
    <message>
        <source>the headings once more: no product</source>
        <translation>баған атаулары қайталанған: тауар емес</translation>
    </message>
    <message>
        <source>the same as row {detail}</source>
        <translation>{detail}-жолмен бірдей</translation>
    </message>
    <message>
        <source>{value}: {column} is not the same as in row {detail}, which counts</source>
        <translation>{value}: {column} {detail}-жолдағыдан өзгеше; сол жолдағысы ескеріледі</translation>
    </message>
    <message>
        <source>{value} stands in row {detail} already, and {column} differ</source>
        <translation>{value} {detail}-жолда бұрыннан бар, айырмашылығы: {column}</translation>
    </message>
    <message>
        <source>there is no SKU</source>
        <translation>SKU жоқ</translation>
    </message>
    <message>
        <source>without a SKU of its own, {value} is known as {detail}</source>
        <translation>өз SKU коды жоқ, сондықтан {value} мына кодпен белгіленді: {detail}</translation>
    </message>
    <message>
        <source>{value} was a long number before a spreadsheet shortened it; set the column to text</source>
        <translation>{value} – ұзын сан болған, электрондық кесте оны қысқартып жіберген; бағанға мәтін пішімін қойыңыз</translation>
    </message>
    <message>
        <source>{value} is no SKU: too long, or with signs that cannot be printed</source>
        <translation>{value} – SKU емес: тым ұзын немесе басып шығаруға келмейтін таңбалары бар</translation>
    </message>
    <message>
        <source>the SKU {value} belongs to {detail}</source>
        <translation>{value} SKU коды мына тауарға тиесілі: {detail}</translation>
    </message>
    <message>
        <source>{value} is new and has no name</source>
        <translation>{value} – жаңа, атауы жоқ</translation>
    </message>
    <message>
        <source>the row has {detail} cells, more than the headings: a delimiter inside a cell?</source>
        <translation>жолдағы ұяшық саны – {detail}, баған атауларынан көп: ұяшық ішінде бөлгіш таңба жоқ па?</translation>
    </message>
    <message>
        <source>the product {value} is not written as a product ({detail})</source>
        <translation>{value} тауары тауар ретінде дұрыс жазылмаған ({detail})</translation>
    </message>
    <message>
        <source>and {detail} more</source>
        <translation>тағы {detail}</translation>
    </message>
    <message>
        <source>a formula without a calculated value ({value})</source>
        <translation>есептелген мәні жоқ формула ({value})</translation>
    </message>
    <message>
        <source>the spreadsheet could not calculate this ({value})</source>
        <translation>электрондық кесте мұны есептей алмаған ({value})</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>ішінде басқару таңбалары бар</translation>
    </message>
    <message>
        <source>{detail} characters are too many</source>
        <translation>{detail} таңба – тым көп</translation>
    </message>
    <message>
        <source>the text is too long ({detail} …)</source>
        <translation>мәтін тым ұзын ({detail} …)</translation>
    </message>
    <message>
        <source>the text holds signs that cannot be shown</source>
        <translation>мәтінде көрсетуге келмейтін таңбалар бар</translation>
    </message>
    <message>
        <source>{value} is in Arabic letters; Kazakh is kept in Cyrillic</source>
        <translation>{value} төте жазумен жазылған; қазақша мәтін кириллмен сақталады</translation>
    </message>
    <message>
        <source>{value} is not in the language of its column ({detail})</source>
        <translation>{value} өз бағанының тілінде емес ({detail})</translation>
    </message>
    <message>
        <source>{detail} is no language of the catalogue</source>
        <translation>{detail} – каталог тілдерінің қатарында жоқ</translation>
    </message>
    <message>
        <source>{value} is no price</source>
        <translation>{value} – баға емес</translation>
    </message>
    <message>
        <source>the price {value} is below nothing</source>
        <translation>{value} бағасы нөлден төмен</translation>
    </message>
    <message>
        <source>the price is 0</source>
        <translation>баға – 0</translation>
    </message>
    <message>
        <source>the price {value} is beyond all bounds</source>
        <translation>{value} бағасы ақылға сыйымсыз</translation>
    </message>
    <message>
        <source>the price of {value} is far from all others in the file; is it right?</source>
        <translation>{value} бағасы файлдағы басқа бағалардан тым алшақ; дұрыс па?</translation>
    </message>
    <message>
        <source>the old price of {value} is more than five times the new one; is it right?</source>
        <translation>{value}: ескі баға жаңасынан бес еседен де көп; дұрыс па?</translation>
    </message>
    <message>
        <source>the old price of {value} is lower than the new one</source>
        <translation>{value}: ескі баға жаңасынан төмен</translation>
    </message>
    <message>
        <source>the old price of {value} is in another currency</source>
        <translation>{value}: ескі баға басқа валютада</translation>
    </message>
    <message>
        <source>{value} stands under an old price and there is no other: it is taken for the price</source>
        <translation>{value} ескі баға бағанында тұр, ал басқа баға жоқ: осы баға деп алынды</translation>
    </message>
    <message>
        <source>{value}: the lower price is taken, {detail}</source>
        <translation>{value}: бағаның төменгісі алынды, {detail}</translation>
    </message>
    <message>
        <source>{value} has two prices in {detail}</source>
        <translation>{value}: {detail} валютасымен екі баға бар</translation>
    </message>
    <message>
        <source>{value} can be read as two different numbers</source>
        <translation>{value} екі түрлі сан болып оқылуы мүмкін</translation>
    </message>
    <message>
        <source>{value} is in {detail}, the column in another currency</source>
        <translation>{value} – {detail}, ал баған басқа валютада</translation>
    </message>
    <message>
        <source>{value} {detail} is no known currency</source>
        <translation>{value} {detail} – мұндай валюта белгісіз</translation>
    </message>
    <message>
        <source>nothing says the currency of {value}; choose it above</source>
        <translation>{value} қай валютада екені көрсетілмеген; жоғарыдан таңдаңыз</translation>
    </message>
    <message>
        <source>{value} is no date</source>
        <translation>{value} – күн емес</translation>
    </message>
    <message>
        <source>{value} can be read as two different days; write 2026-11-30</source>
        <translation>{value} екі түрлі күн болып оқылуы мүмкін; былай жазыңыз: 2026-11-30</translation>
    </message>
    <message>
        <source>the price of {value} ends before it begins ({detail})</source>
        <translation>{value}: бағаның мерзімі басталмай жатып аяқталады ({detail})</translation>
    </message>
    <message>
        <source>{value} is no number of pieces</source>
        <translation>{value} – дана саны емес</translation>
    </message>
    <message>
        <source>{value}: fewer than no pieces</source>
        <translation>{value}: дана саны нөлден кем</translation>
    </message>
    <message>
        <source>{detail} days are no lead time</source>
        <translation>{detail} күн – дайындау мерзімі бола алмайды</translation>
    </message>
    <message>
        <source>{value} is no place: shop, warehouse, cold store or factory</source>
        <translation>{value} – мұндай орын жоқ: дүкен, қойма, тоңазытқыш қойма немесе фабрика</translation>
    </message>
    <message>
        <source>{value} has no variant {detail}</source>
        <translation>{value}: {detail} нұсқасы жоқ</translation>
    </message>
    <message>
        <source>{detail} variants are too many</source>
        <translation>{detail} нұсқа – тым көп</translation>
    </message>
    <message>
        <source>{detail} is no size system: CN, RU, EU, INT</source>
        <translation>{detail} – өлшем жүйесі емес: CN, RU, EU, INT</translation>
    </message>
    <message>
        <source>{value} is taken for these sizes: {detail}</source>
        <translation>{value} мына өлшемдер деп алынды: {detail}</translation>
    </message>
    <message>
        <source>{value}: grams or kilograms? Write the unit in the heading or the cell</source>
        <translation>{value}: грамм ба, килограмм ба? Өлшем бірлігін баған атауына не ұяшыққа жазыңыз</translation>
    </message>
    <message>
        <source>{value} is no weight</source>
        <translation>{value} – салмақ емес</translation>
    </message>
    <message>
        <source>the country {value} is not known; write its two letters</source>
        <translation>{value} – белгісіз ел; екі әріптік кодын жазыңыз</translation>
    </message>
    <message>
        <source>{detail} is no country code</source>
        <translation>{detail} – ел коды емес</translation>
    </message>
    <message>
        <source>{value} is no HS code: 6, 8, 10 or 13 digits (a zero in front may be lost)</source>
        <translation>{value} – СЭҚ ТН коды емес: 6, 8, 10 немесе 13 цифр керек (алдындағы нөл түсіп қалған болуы мүмкін)</translation>
    </message>
    <message>
        <source>{value} is no customs mode: 9610, 9710, 9810 or 1210</source>
        <translation>{value} – кедендік режим емес: 9610, 9710, 9810 немесе 1210</translation>
    </message>
    <message>
        <source>{value} leads out of its folder; not taken</source>
        <translation>{value} өз қалтасынан тыс жерді көрсетеді; алынбады</translation>
    </message>
    <message>
        <source>the picture {value} is too large {detail}</source>
        <translation>{value} суреті тым үлкен {detail}</translation>
    </message>
    <message>
        <source>{value} is no picture, whatever its name says</source>
        <translation>{value} – аты қандай болса да, сурет емес</translation>
    </message>
    <message>
        <source>{value} is a kind of picture that is not read; save it as JPG or PNG</source>
        <translation>{value}: мұндай сурет түрі оқылмайды; JPG не PNG етіп сақтаңыз</translation>
    </message>
    <message>
        <source>{value} is not taken: its product has {detail} pictures already</source>
        <translation>{value} алынбады: тауарда {detail} сурет бар</translation>
    </message>
    <message>
        <source>{value} cannot be read</source>
        <translation>{value} оқылмады</translation>
    </message>
    <message>
        <source>no product has a SKU that begins {value}</source>
        <translation>SKU коды былай басталатын тауар жоқ: {value}</translation>
    </message>
    <message>
        <source>the picture {value} is not among those given</source>
        <translation>{value} суреті берілгендердің арасында жоқ</translation>
    </message>
    <message>
        <source>the table names {detail} pictures; choose where they are above</source>
        <translation>кестеде {detail} сурет аталған; олардың қайда екенін жоғарыдан таңдаңыз</translation>
    </message>
    <message>
        <source>{detail} is no picture of the catalogue</source>
        <translation>{detail} – каталогтағы сурет емес</translation>
    </message>
    <message>
        <source>hosts say {detail} all the time: as a name it would show the card always</source>
        <translation>жүргізушілер {detail} сөзін үнемі айтады: ол атау болса, карточка ылғи шыға берер еді</translation>
    </message>
    <message>
        <source>no name in {detail}</source>
        <translation>мына тілде атауы жоқ: {detail}</translation>
    </message>
    <message>
        <source>a machine&apos;s draft waits for approval: {detail}</source>
        <translation>машина жасаған нобай бекітуді күтіп тұр: {detail}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>бағасы жоқ</translation>
    </message>
    <message>
        <source>no price in {detail}</source>
        <translation>мына валютада бағасы жоқ: {detail}</translation>
    </message>
    <message>
        <source>its own text says {detail}, which may not be said of it</source>
        <translation>мәтінінде тауар туралы айтуға болмайтын сөз бар: {detail}</translation>
    </message>
    <message>
        <source>the same name as another product: {detail}</source>
        <translation>атауы басқа тауармен бірдей: {detail}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>суреті жоқ</translation>
    </message>
    <message>
        <source>{value}: {column} is missing for the declaration</source>
        <translation>{value}: декларация үшін {column} жетіспейді</translation>
    </message>
</context>
<context>
    <name>RunningList</name>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Find and show</source>
        <translation>Тауып көрсету</translation>
    </message>
    <message>
        <source>The running order is empty: find a product, or put some in on the page Products.</source>
        <translation>Эфир жоспары бос: тауар іздеңіз немесе «Тауарлар» бетінен қосыңыз.</translation>
    </message>
    <message>
        <source>The running order</source>
        <translation>Эфир жоспары</translation>
    </message>
    <message>
        <source>Products that were found</source>
        <translation>Табылған тауарлар</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Жоспарланған минут саны</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>(gone from the catalogue)</source>
        <translation>(каталогта енді жоқ)</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>сатылып бітті</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>{0} мин қалды</translation>
    </message>
    <message>
        <source>{0} min behind</source>
        <translation>{0} мин кешігу</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{0} · No. {1}</source>
        <translation>{0} · № {1}</translation>
    </message>
    <message>
        <source>no own {0} price</source>
        <translation>өз бағасы жоқ, {0}</translation>
    </message>
    <message>
        <source>no name in {0}</source>
        <translation>атауы жоқ: {0}</translation>
    </message>
    <message>
        <source>name: a draft</source>
        <translation>атауы — жоба</translation>
    </message>
    <message>
        <source>rate of {0}</source>
        <translation>бағам күні: {0}</translation>
    </message>
    <message>
        <source>no rate for {0}</source>
        <translation>бағам жоқ: {0}</translation>
    </message>
    <message>
        <source>more pieces offered than are left: {0}</source>
        <translation>ұсыныстағы саны қалғаннан көп: {0}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>сатылып бітті</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n қалды</numerusform>
            <numerusform>%n қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptTab</name>
    <message>
        <source>Edit a line</source>
        <translation>Сөйлемді өңдеу</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Сөйлем қосу</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>%n сөйлемді жою</numerusform>
            <numerusform>%n сөйлемді жою</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>Сөйлемді жылжыту</translation>
    </message>
    <message>
        <source>Import a script</source>
        <translation>Сценарийді импорттау</translation>
    </message>
    <message>
        <source>Lines ({0})</source>
        <translation>Сөйлемдер ({0})</translation>
    </message>
    <message>
        <source>Export the script</source>
        <translation>Сценарийді экспорттау</translation>
    </message>
    <message>
        <source>Demo show</source>
        <translation>Демо-эфир</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n сөйлем</numerusform>
            <numerusform>%n сөйлем</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} edits · {1} deletes · {2} {3} moves · {4} takes back</source>
        <translation>{0} – өңдеу · {1} – жою · {2} {3} – жылжыту · {4} – болдырмау</translation>
    </message>
    <message>
        <source>Move up ({0})</source>
        <translation>Жоғары жылжыту ({0})</translation>
    </message>
    <message>
        <source>Move down ({0})</source>
        <translation>Төмен жылжыту ({0})</translation>
    </message>
    <message>
        <source>Search this script</source>
        <translation>Осы сценарийден іздеу</translation>
    </message>
    <message>
        <source>On the air</source>
        <translation>Эфирде</translation>
    </message>
    <message>
        <source>Whether this show&apos;s script counts on the air</source>
        <translation>Осы эфирдің сценарийі эфирде ескерілсін бе</translation>
    </message>
    <message>
        <source>Write down what you mean to say, with its translations: a line that is said like this is shown exactly so.</source>
        <translation>Не айтқыңыз келетінін аудармасымен жазып қойыңыз: осыған сай айтылған сөйлем дәл осылай көрсетіледі.</translation>
    </message>
    <message>
        <source>Add the first line</source>
        <translation>Бірінші сөйлемді қосу</translation>
    </message>
    <message>
        <source>Look at the demo show&apos;s script</source>
        <translation>Демо-эфирдің сценарийін көру</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Тексеру керек</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>on the air</source>
        <translation>эфирде</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>қатемен аяқталды</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>үзіліп қалды</translation>
    </message>
    <message>
        <source>It was stopped before its end. Every line up to there is kept.</source>
        <translation>Соңына жетпей тоқтатылды. Оған дейінгі сөйлемдердің бәрі сақталды.</translation>
    </message>
    <message>
        <source>It ended with an error. Every line up to there is kept.</source>
        <translation>Қатемен аяқталды. Оған дейінгі сөйлемдердің бәрі сақталды.</translation>
    </message>
    <message>
        <source>The program was cut off during it. Every line that was shown is kept.</source>
        <translation>Эфир кезінде бағдарлама үзіліп қалды. Көрсетілген сөйлемдердің бәрі сақталды.</translation>
    </message>
    <message>
        <source>Show without a title</source>
        <translation>Атауы жоқ эфир</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>естілген</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>бекітілген</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>жадтан</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>машиналық</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>аударылмаған</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Сеанстар</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанс</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin ({0})</source>
        <translation>Себет ({0})</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Сеанстардан іздеу</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Sessions that were deleted</source>
        <translation>Жойылған сеанстар</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Себетті босату</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Себет бос.</translation>
    </message>
    <message>
        <source>Every show is kept here with all its lines, as they were shown.</source>
        <translation>Әр эфир барлық сөйлемімен, дәл көрсетілген қалпында осында сақталады.</translation>
    </message>
    <message>
        <source>Go to the Live page</source>
        <translation>Эфир бетіне өту</translation>
    </message>
    <message>
        <source>Look at the demo&apos;s sessions</source>
        <translation>Демо сеанстарын көру</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Себетті босату керек пе?</translation>
    </message>
    <message>
        <source>The lines of these sessions and every version of them are destroyed. This cannot be undone.</source>
        <translation>Бұл сеанстардың сөйлемдері мен олардың барлық нұсқасы біржола жойылады. Бұл әрекетті болдырмау мүмкін емес.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation>Біржола жою</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>%n сеансты жою</numerusform>
            <numerusform>%n сеансты жою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n сөйлем</numerusform>
            <numerusform>%n сөйлем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Бәрін бастапқыға қайтару</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Nothing here matches. Empty the search field to see everything again.</source>
        <translation>Сәйкес ештеңе жоқ. Бәрін қайта көру үшін іздеу өрісін тазалаңыз.</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Category {0}</source>
        <translation>Санаты {0}</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>Өлшем бірлігі {0}</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
</context>
<context>
    <name>ShopPanels</name>
    <message>
        <source>The shop</source>
        <translation>Дүкен</translation>
    </message>
    <message>
        <source>Price: the catalogue says {known}, {said} was said</source>
        <translation>Баға: каталогта {known}, айтылғаны – {said}</translation>
    </message>
    <message>
        <source>Old price: the catalogue says {known}, {said} was said</source>
        <translation>Ескі баға: каталогта {known}, айтылғаны – {said}</translation>
    </message>
    <message>
        <source>The old price {said} was said; now it is {known}</source>
        <translation>Айтылғаны ескі баға – {said}; қазіргісі – {known}</translation>
    </message>
    <message>
        <source>Discount: {known} by the catalogue, {said} was said</source>
        <translation>Жеңілдік: каталог бойынша {known}, айтылғаны – {said}</translation>
    </message>
    <message>
        <source>Together {said}: one by one it is {known}</source>
        <translation>Бірге – {said}, ал бөлек алғанда – {known}</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>Келесі тауар</translation>
    </message>
    <message>
        <source>Product before</source>
        <translation>Алдыңғы тауар</translation>
    </message>
    <message>
        <source>Take the product off</source>
        <translation>Тауарды эфирден алу</translation>
    </message>
    <message>
        <source>Show the product that was heard</source>
        <translation>Естілген тауарды көрсету</translation>
    </message>
    <message>
        <source>Approve a machine&apos;s name</source>
        <translation>Машина қойған атауды бекіту</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Key: {0}</source>
        <translation>Перне: {0}</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>Барлық бағдарламада</translation>
    </message>
    <message>
        <source>In every program: {0}</source>
        <translation>Барлық бағдарламада: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>A key that is heard in every program is lost to the others: choose rare ones.</source>
        <translation>Барлық бағдарламада істейтін перне басқа бағдарламаларға қолжетімсіз болады: сирек қолданылатын пернелерді таңдаңыз.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own: they count while the studio is in front. Use the local address below for the others.</source>
        <translation>Бұл жұмыс үстелінде бағдарламалардың өз ортақ пернелері болмайды: пернелер студия терезесі алда тұрғанда ғана істейді. Басқа бағдарламалар үшін төмендегі жергілікті мекенжайды пайдаланыңыз.</translation>
    </message>
    <message>
        <source>All keys as they come with the program</source>
        <translation>Барлық пернені бастапқы күйіне қайтару</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <translation>Пернелерді қайтару</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Жергілікті мекенжай</translation>
    </message>
    <message>
        <source>Other programs of this computer press keys through it: a Stream Deck, OBS, a script.</source>
        <translation>Осы компьютердегі басқа бағдарламалар пернелерді сол арқылы басады: Stream Deck, OBS, скрипт.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Command that presses a key</source>
        <translation>Пернені басатын пәрмен</translation>
    </message>
    <message>
        <source>The same key: {0}</source>
        <translation>Бұл перне бос емес: {0}</translation>
    </message>
</context>
<context>
    <name>ShowControl</name>
    <message>
        <source>Demo show</source>
        <translation>Демо-эфир</translation>
    </message>
</context>
<context>
    <name>ShowPicker</name>
    <message>
        <source>Every show</source>
        <translation>Барлық эфир</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Эфир</translation>
    </message>
    <message>
        <source>Choose a show, or write the name of a new one and press {0}</source>
        <translation>Эфирді таңдаңыз немесе жаңасының атын жазып, {0} басыңыз</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Subtitles now</source>
        <translation>Қазіргі субтитр</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Орналастыру</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>Хромакей терезесі</translation>
    </message>
    <message>
        <source>Blank all</source>
        <translation>Бәрін жасыру</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Қайта көрсету</translation>
    </message>
    <message>
        <source>Subtitles on one flat colour, for programs that show transparent windows grey</source>
        <translation>Бір түсті фондағы субтитр, мөлдір терезелерді сұр етіп көрсететін бағдарламаларға арналған</translation>
    </message>
    <message>
        <source>What is said is not captioned; the show goes on</source>
        <translation>Айтылған сөзге субтитр жасалмайды; эфир жалғаса береді</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>Livestream Studio</source>
        <translation>Livestream Studio</translation>
    </message>
    <message>
        <source>It may be busy for a moment. Every line that it has shown is kept, even if it is ended.</source>
        <translation>Бәлкім, ол бір сәтке бос емес шығар. Жабылса да, көрсетілген жолдардың бәрі сақталады.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>End it and open</source>
        <translation>Оны аяқтап, ашу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Speech</source>
        <translation>Сөйлеу</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Сөйлеу тілі</translation>
    </message>
    <message>
        <source>Holds from the next show on.</source>
        <translation>Келесі эфирден бастап күшіне енеді.</translation>
    </message>
    <message>
        <source>Subtitles in</source>
        <translation>Субтитр тілдері</translation>
    </message>
    <message>
        <source>Silence that ends a sentence</source>
        <translation>Сөйлемнің аяқталғанын білдіретін үнсіздік</translation>
    </message>
    <message>
        <source>Shorter: subtitles come sooner. Longer: slow speakers are not cut off.</source>
        <translation>Қысқа болса, субтитр тезірек шығады. Ұзақ болса, баяу сөйлейтін адамның сөзі бөлінбейді.</translation>
    </message>
    <message>
        <source>Translate sentences before they are finished</source>
        <translation>Сөйлемді аяқталмай тұрып аудару</translation>
    </message>
    <message>
        <source>Expect the products&apos; names</source>
        <translation>Тауар атауларын күту</translation>
    </message>
    <message>
        <source>Those of the running order, where the speech model can. Holds from the next show on.</source>
        <translation>Эфир жоспарындағы тауарлардың атаулары, егер сөзді тану моделі мұны қолдаса. Келесі эфирден бастап күшіне енеді.</translation>
    </message>
    <message>
        <source>As the speech model</source>
        <translation>Сөзді тану моделіндегідей</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} с</translation>
    </message>
</context>
<context>
    <name>SpeechStep</name>
    <message>
        <source>What do you speak?</source>
        <translation>Қай тілде сөйлейсіз?</translation>
    </message>
    <message>
        <source>Both can be changed before every show, on the Live page.</source>
        <translation>Екеуін де әр эфир алдында «Эфир» бетінде өзгертуге болады.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Сөйлеу тілі</translation>
    </message>
    <message>
        <source>Subtitles in</source>
        <translation>Субтитр тілдері</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>On air</source>
        <translation>Эфирде</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>сақталмайды</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>%n сөйлем сақталды</numerusform>
            <numerusform>%n сөйлем сақталды</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>желісіз</translation>
    </message>
    <message>
        <source>Speech: microphone silent</source>
        <translation>Сөзді тану: микрофон үнсіз</translation>
    </message>
    <message>
        <source>Speech: no microphone</source>
        <translation>Сөзді тану: микрофон жоқ</translation>
    </message>
    <message>
        <source>Speech: {0} s behind</source>
        <translation>Сөзді тану: {0} с кешігіп тұр</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Сөзді тану</translation>
    </message>
    <message numerus="yes">
        <source>Translation: %n line(s) behind</source>
        <translation>
            <numerusform>Аударма: %n сөйлем кешігіп тұр</numerusform>
            <numerusform>Аударма: %n сөйлем кешігіп тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>{0}, {1} s</source>
        <translation>{0}, {1} с</translation>
    </message>
    <message>
        <source>The audience sees nothing</source>
        <translation>Көрермен ештеңе көрмейді</translation>
    </message>
    <message>
        <source>Overlay: paused</source>
        <translation>Субтитр терезесі: кідіртілген</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Субтитр терезесі</translation>
    </message>
    <message>
        <source>{0} + key window</source>
        <translation>{0} + хромакей терезесі</translation>
    </message>
    <message>
        <source>{0}: loading</source>
        <translation>{0}: жүктеліп жатыр</translation>
    </message>
    <message>
        <source>{0}: not ready</source>
        <translation>{0}: дайын емес</translation>
    </message>
    <message>
        <source>{0}: look</source>
        <translation>{0}: тексеріңіз</translation>
    </message>
    <message>
        <source>{0}: fine</source>
        <translation>{0}: дұрыс</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Shop</source>
        <translation>Дүкен</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Қойма</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>Тоңазытқыш қойма</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Фабрика</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Days to make</source>
        <translation>Дайындау, күн</translation>
    </message>
    <message>
        <source>Which shop or store</source>
        <translation>Қай дүкен немесе қойма</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>Нұсқа (SKU)</translation>
    </message>
</context>
<context>
    <name>StyleEditor</name>
    <message>
        <source>Style of the subtitles</source>
        <translation>Субтитр стилі</translation>
    </message>
    <message>
        <source>Style of the product card</source>
        <translation>Тауар карточкасының стилі</translation>
    </message>
    <message>
        <source>Try on the overlay</source>
        <translation>Субтитр терезесінде байқау</translation>
    </message>
    <message>
        <source>The overlay on the screen wears the style while it is made.</source>
        <translation>Стиль жасалып жатқанда, экрандағы субтитр терезесі сол стильмен көрінеді.</translation>
    </message>
    <message>
        <source>Use it there</source>
        <translation>Сонда қолдану</translation>
    </message>
    <message>
        <source>The overlay keeps this theme.</source>
        <translation>Субтитр терезесі осы тақырыпты сақтап қалады.</translation>
    </message>
    <message>
        <source>A theme</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>The theme as a file</source>
        <translation>Тақырып файл түрінде</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Contrast {0} : 1</source>
        <translation>Контраст {0} : 1</translation>
    </message>
    <message>
        <source>Contrast {0} : 1, too little: 4.5 is needed</source>
        <translation>Контраст {0} : 1, тым аз: 4.5 керек</translation>
    </message>
</context>
<context>
    <name>SubtitlesSection</name>
    <message>
        <source>Subtitle files</source>
        <translation>Субтитр файлдары</translation>
    </message>
    <message>
        <source>Where a line has no translation</source>
        <translation>Сөйлемнің аудармасы болмағанда</translation>
    </message>
    <message>
        <source>Nothing is ever invented. Each overlay has its own choice.</source>
        <translation>Ешқашан ойдан қосылмайды. Әр субтитр терезесінде бұл бөлек таңдалады.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Бос қалдыру</translation>
    </message>
    <message>
        <source>Show what was said</source>
        <translation>Айтылғанын көрсету</translation>
    </message>
    <message>
        <source>Show a sign (…)</source>
        <translation>Белгі көрсету (…)</translation>
    </message>
    <message>
        <source>Kazakh is written in</source>
        <translation>Қазақ тілінің жазуы</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилл</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Төте жазу</translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation>Латын (2021)</translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Other forms, divided by |</source>
        <translation>Басқа түрлері, | арқылы</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>Қолдануға болмайтындары</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Edit a term</source>
        <translation>Терминді өңдеу</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Термин қосу</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n term(s)</source>
        <translation>
            <numerusform>%n терминді жою</numerusform>
            <numerusform>%n терминді жою</numerusform>
        </translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Терминдерді импорттау</translation>
    </message>
    <message>
        <source>Terms ({0})</source>
        <translation>Терминдер ({0})</translation>
    </message>
    <message>
        <source>Export the terms that are shown</source>
        <translation>Көрсетілген терминдерді экспорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термин</numerusform>
        </translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Терминдерден іздеу</translation>
    </message>
    <message>
        <source>Names and terms written here go through translation whole, and forms that must not be used are never shown.</source>
        <translation>Осында жазылған атаулар мен терминдер аудармада сол қалпында сақталады, ал қолдануға болмайтын түрлері ешқашан көрсетілмейді.</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>Қолдануға болмайды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Бір жолдық сипаттама</translation>
    </message>
    <message>
        <source>Selling points, one a line</source>
        <translation>Артықшылықтары, әр жолға бір-бірден</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>Осы нобайды бекіту</translation>
    </message>
    <message>
        <source>A machine drafted this. Approve it as it stands</source>
        <translation>Нобайды машина жасаған. Сол қалпында бекіту</translation>
    </message>
    <message>
        <source>Draft what is missing</source>
        <translation>Жетіспейтінін нобайлау</translation>
    </message>
</context>
<context>
    <name>ThemeBar</name>
    <message>
        <source>Theme</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Тақырыптың атын өзгерту</translation>
    </message>
    <message>
        <source>Bring in a theme file</source>
        <translation>Тақырып файлын енгізу</translation>
    </message>
    <message>
        <source>Give the theme out as a file</source>
        <translation>Тақырыпты файлға шығару</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Бастапқы күйіне қайтару</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>Тақырыпты жою</translation>
    </message>
    <message>
        <source>{0}, my own</source>
        <translation>{0}, өзімдікі</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Sans serif</source>
        <translation>Кертіксіз</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Кертікті</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Жолақ</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Тақтайша</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Ықшам</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Spoken language</source>
        <translation>Сөйлеу тілі</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>Эфир уақыты</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Басталып жатыр…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтап жатыр…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Эфирге шығу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Жүйе</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The line, to be corrected</source>
        <translation>Түзетілетін сөйлем</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Сөйлемдер тізбегі</translation>
    </message>
    <message>
        <source>Not translated: {0}</source>
        <translation>Аударылмаған: {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} с</translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Осы тізімді сақтау…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Импортты болдырмау</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>Осы есепті жасыру</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>Қабылданбаған жолдар</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written</source>
        <translation>
            <numerusform>%n сөйлем жазылды</numerusform>
            <numerusform>%n сөйлем жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>жаңа – %n</numerusform>
            <numerusform>жаңа – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>өзгертілген – %n</numerusform>
            <numerusform>өзгертілген – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>бұрыннан бар – %n</numerusform>
            <numerusform>бұрыннан бар – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>алынбаған – %n</numerusform>
            <numerusform>алынбаған – %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The table does not name its languages; it was taken as {0} → {1}.</source>
        <translation>Кестеде тілдері көрсетілмеген; ол {0} → {1} деп алынды.</translation>
    </message>
    <message>
        <source>it has {0} columns, more than the heading</source>
        <translation>{0} баған бар, бұл баған атауларынан көп</translation>
    </message>
    <message>
        <source>there is no text in the spoken language</source>
        <translation>сөйлеу тіліндегі мәтін жоқ</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>аудармасы жоқ</translation>
    </message>
    <message>
        <source>a text of {0} characters is no spoken line</source>
        <translation>{0} таңбалық мәтін – айтылатын сөйлем емес</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>ішінде басқару таңбалары бар</translation>
    </message>
    <message>
        <source>it is a formula, no text</source>
        <translation>бұл – формула, мәтін емес</translation>
    </message>
    <message>
        <source>the amounts differ ({0})</source>
        <translation>сандары сәйкес емес ({0})</translation>
    </message>
    <message>
        <source>the text is not in the language of its column ({0})</source>
        <translation>мәтін өз бағанының тілінде емес ({0})</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>{0}-жол: {1}</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Осы тізімді сақтау</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Мәтін (*.txt)</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>Colour {0}</source>
        <translation>Түсі {0}</translation>
    </message>
    <message>
        <source>Material {0}</source>
        <translation>Материалы {0}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Size system</source>
        <translation>Өлшем жүйесі</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n version(s) of this line</source>
        <translation>
            <numerusform>Осы сөйлемнің %n нұсқасы</numerusform>
            <numerusform>Осы сөйлемнің %n нұсқасы</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line above to see every version of it that was shown</source>
        <translation>Көрсетілген барлық нұсқасын көру үшін жоғарыдан сөйлем таңдаңыз</translation>
    </message>
    <message>
        <source>Versions of the line</source>
        <translation>Сөйлемнің нұсқалары</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>бағдарлама</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Қош келдіңіз</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Өткізіп жіберу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Қадам: {0} / {1}</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Other names, parted by commas</source>
        <translation>Басқа атаулары, үтір арқылы</translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation>Жүргізушілер қалай атайды</translation>
    </message>
    <message>
        <source>What may not be said of it</source>
        <translation>Ол туралы айтуға болмайтыны</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
</context>
<context>
    <name>_CardRow</name>
    <message>
        <source>Take this row out</source>
        <translation>Бұл жолды алып тастау</translation>
    </message>
</context>
</TS>
