<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Small and quick: begin with this one.</source>
        <translation>Маленькая и быстрая: начните с неё.</translation>
    </message>
    <message>
        <source>Large: needs several gigabytes of memory and most of a processor core.</source>
        <translation>Большая: нужно несколько гигабайт памяти и почти целое ядро процессора.</translation>
    </message>
    <message>
        <source>Small and quick: begin with this one. Read speech; live selling speech is untested.</source>
        <translation>Маленькая и быстрая: начните с неё. Обучена на чтении вслух; на речи прямых продаж не проверена.</translation>
    </message>
    <message>
        <source>The older small Kazakh model.</source>
        <translation>Прежняя маленькая модель казахского.</translation>
    </message>
    <message>
        <source>The older large Kazakh model, a third of the newer one&apos;s size.</source>
        <translation>Прежняя большая модель казахского, втрое меньше новой.</translation>
    </message>
    <message>
        <source>With translate-en_ru it makes Chinese to Russian by way of English.</source>
        <translation>Вместе с translate-en_ru переводит с китайского на русский через английский.</translation>
    </message>
    <message>
        <source>With translate-ru_en it makes Russian to Chinese by way of English.</source>
        <translation>Вместе с translate-ru_en переводит с русского на китайский через английский.</translation>
    </message>
    <message>
        <source>With translate-en_zh it makes Russian to Chinese by way of English.</source>
        <translation>Вместе с translate-en_zh переводит с русского на китайский через английский.</translation>
    </message>
    <message>
        <source>With translate-zh_en it makes Chinese to Russian by way of English.</source>
        <translation>Вместе с translate-zh_en переводит с китайского на русский через английский.</translation>
    </message>
    <message>
        <source>Must be converted with ct2-transformers-converter (transformers 4) and packed with &quot;add_source_eos&quot;: true in model/config.json. No official Argos package exists for Kazakh; the one for Kyrgyz (ky) is not a substitute.</source>
        <translation>Нужно преобразовать с помощью ct2-transformers-converter (transformers 4) и упаковать с &quot;add_source_eos&quot;: true в model/config.json. Официального пакета Argos для казахского нет; киргизский (ky) его не заменит.</translation>
    </message>
    <message>
        <source>As kazRush-ru-kk, the other way.</source>
        <translation>Как kazRush-ru-kk, но в обратную сторону.</translation>
    </message>
    <message>
        <source>All six directions in one model, the only one with a free licence; must be converted with CTranslate2, one package for each source language.</source>
        <translation>Все шесть направлений в одной модели, единственная со свободной лицензией; нужно преобразовать с помощью CTranslate2, отдельный пакет для каждого исходного языка.</translation>
    </message>
</context>
<context>
    <name>AfterCrash</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>AfterShow</name>
    <message>
        <source>This show is over.</source>
        <translation>Этот эфир завершён.</translation>
    </message>
    <message>
        <source>Open in Sessions</source>
        <translation>Открыть в «Сеансах»</translation>
    </message>
    <message>
        <source>Next show</source>
        <translation>Следующий эфир</translation>
    </message>
</context>
<context>
    <name>ApprovedTab</name>
    <message>
        <source>Edit a line</source>
        <translation>Правка реплики</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Новая реплика</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>Удаление %n реплики</numerusform>
            <numerusform>Удаление %n реплик</numerusform>
            <numerusform>Удаление %n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>Import approved lines</source>
        <translation>Импорт утверждённых реплик</translation>
    </message>
    <message>
        <source>Lines ({0})</source>
        <translation>Реплики ({0})</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>Экспорт показанных реплик</translation>
    </message>
    <message numerus="yes">
        <source>%n approved line(s)</source>
        <translation>
            <numerusform>%n утверждённая реплика</numerusform>
            <numerusform>%n утверждённые реплики</numerusform>
            <numerusform>%n утверждённых реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>Search approved lines</source>
        <translation>Поиск по утверждённым репликам</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Only lines whose amounts differ, or which use a form that must not be</source>
        <translation>Только реплики, где расходятся числа или есть запрещённая форма</translation>
    </message>
    <message>
        <source>What you approve or correct on the air is kept here, and comes first the next time somebody says it.</source>
        <translation>Здесь хранится всё, что вы утвердили или исправили в эфире; когда это скажут снова, оно будет взято в первую очередь.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Когда и кем</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n на проверку</numerusform>
            <numerusform>%n на проверку</numerusform>
            <numerusform>%n на проверку</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>{0}, my own</source>
        <translation>{0} (моя)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Безопасные области</translation>
    </message>
    <message>
        <source>How much of each side a platform covers; measured by others, mend it where it is wrong</source>
        <translation>Сколько места площадка закрывает с каждой стороны; измерено не нами — поправьте, если неверно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Вернуть исходный вид</translation>
    </message>
    <message>
        <source>Remove this safe area</source>
        <translation>Удалить эту безопасную область</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Снизу</translation>
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
        <translation>Уведомления</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
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
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показывать</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Плашка</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Мелкий текст</translation>
    </message>
    <message>
        <source>Size of small text</source>
        <translation>Размер мелкого текста</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Picture, 0: none</source>
        <translation>Картинка, 0 — нет</translation>
    </message>
    <message>
        <source>Every currency</source>
        <translation>Все валюты</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Старая цена</translation>
    </message>
    <message>
        <source>Sizes, what is left</source>
        <translation>Размеры и остаток</translation>
    </message>
    <message>
        <source>Number to quote</source>
        <translation>Номер для заказа</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Letters across</source>
        <translation>Ширина в буквах</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Отступы</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Углы</translation>
    </message>
    <message>
        <source>A card comes softly</source>
        <translation>Плавное появление</translation>
    </message>
</context>
<context>
    <name>CardKeyWindow</name>
    <message>
        <source>The product&apos;s card for a host program, on a key colour</source>
        <translation>Карточка товара для программы трансляции на фоне под хромакей</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>Product card</source>
        <translation>Карточка товара</translation>
    </message>
    <message>
        <source>How the card looks</source>
        <translation>Вид карточки</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit the style of the card</source>
        <translation>Изменить стиль карточки</translation>
    </message>
    <message>
        <source>A theme that comes with the program, or your own.</source>
        <translation>Готовая тема из программы или своя.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>The card on the screen</source>
        <translation>Карточка на экране</translation>
    </message>
    <message>
        <source>In a window of its own, arranged with the subtitles.</source>
        <translation>В отдельном окне, размещается вместе с субтитрами.</translation>
    </message>
    <message>
        <source>Show by itself</source>
        <translation>Автопоказ</translation>
    </message>
    <message>
        <source>A product that is surely named</source>
        <translation>Уверенно названный товар</translation>
    </message>
    <message>
        <source>Without this it is only offered to you.</source>
        <translation>Без этого он только предлагается вам.</translation>
    </message>
    <message>
        <source>What the card looks like</source>
        <translation>Как выглядит карточка</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>The product&apos;s card for the audience</source>
        <translation>Карточка товара для зрителей</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>Карточка товара</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick: {0}</source>
        <translation>Выбрать: {0}</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Выбрать цвет</translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>What the columns hold</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>столбец {0}</translation>
    </message>
    <message>
        <source>What {0} holds</source>
        <translation>Содержимое: {0}</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не сохранять</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation>Преимущества</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Старая цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Цена с</translation>
    </message>
    <message>
        <source>Price until</source>
        <translation>Цена по</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где лежит</translation>
    </message>
    <message>
        <source>Which shop or store</source>
        <translation>Какой магазин или склад</translation>
    </message>
    <message>
        <source>Days to make</source>
        <translation>Дней на изготовление</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size system</source>
        <translation>Система размеров</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>Вариант (SKU)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Страна производства</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Customs mode</source>
        <translation>Таможенный режим</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Заявленная стоимость</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation>Как его называют ведущие</translation>
    </message>
    <message>
        <source>What may not be said of it</source>
        <translation>Чего о нём говорить нельзя</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>Неутверждённые черновики</translation>
    </message>
</context>
<context>
    <name>CustomsForm</name>
    <message>
        <source>Made in</source>
        <translation>Страна производства</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>Вес, г</translation>
    </message>
    <message>
        <source>Customs mode</source>
        <translation>Таможенный режим</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Заявленная стоимость</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add ({0})</source>
        <translation>Добавить ({0})</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>{0} edits · {1} deletes · {2} takes back</source>
        <translation>{0} — изменить · {1} — удалить · {2} — отменить</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Импорт {0}</translation>
    </message>
    <message>
        <source>Take the import out</source>
        <translation>Удаление импортированного</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Название сеанса</translation>
    </message>
    <message>
        <source>Show without a title</source>
        <translation>Эфир без названия</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Every version of the line in hand that was shown ({0})</source>
        <translation>Все показанные версии выбранной реплики ({0})</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n реплика</numerusform>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>Скрыть отчёт</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) printed</source>
        <translation>
            <numerusform>напечатан %n ценник</numerusform>
            <numerusform>напечатано %n ценника</numerusform>
            <numerusform>напечатано %n ценников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) printed</source>
        <translation>
            <numerusform>напечатана %n строка</numerusform>
            <numerusform>напечатано %n строки</numerusform>
            <numerusform>напечатано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written</source>
        <translation>
            <numerusform>записан %n товар</numerusform>
            <numerusform>записано %n товара</numerusform>
            <numerusform>записано %n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing entry(ies)</source>
        <translation>
            <numerusform>%n пропуск</numerusform>
            <numerusform>%n пропуска</numerusform>
            <numerusform>%n пропусков</numerusform>
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
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>SubRip (.srt), for players and editors</source>
        <translation>SubRip (.srt) — для плееров и видеоредакторов</translation>
    </message>
    <message>
        <source>WebVTT (.vtt), for web pages</source>
        <translation>WebVTT (.vtt) — для веб-страниц</translation>
    </message>
    <message>
        <source>Text (.txt), to read</source>
        <translation>Текст (.txt) — для чтения</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl), everything</source>
        <translation>JSON Lines (.jsonl) — всё целиком</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Сохранить файлы</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>Сохранён %n файл</numerusform>
            <numerusform>Сохранено %n файла</numerusform>
            <numerusform>Сохранено %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>A table of products</source>
        <translation>Таблица товаров</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.json)</source>
        <translation>Таблицы (*.xlsx *.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The catalogue as a table…</source>
        <translation>Каталог таблицей…</translation>
    </message>
    <message>
        <source>A price list to print…</source>
        <translation>Прайс-лист для печати…</translation>
    </message>
    <message>
        <source>Price tags to print…</source>
        <translation>Ценники для печати…</translation>
    </message>
    <message>
        <source>A declaration sheet…</source>
        <translation>Декларация…</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Экспорт товаров</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>ffmpeg, as the system finds it</source>
        <translation>ffmpeg, найденный системой</translation>
    </message>
    <message>
        <source>Sessions, lines, models and settings. The variable {0} names another folder.</source>
        <translation>Сеансы, реплики, модели и настройки. Другую папку задаёт переменная {0}.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>For recordings such as MP4 and MP3.</source>
        <translation>Для записей в MP4, MP3 и подобных форматах.</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Найдено: {0}</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>The program ffmpeg</source>
        <translation>Программа ffmpeg</translation>
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
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Обводка</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Плашка</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Тень</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Отступы</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Первый язык</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Другие языки</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Between languages</source>
        <translation>Между языками</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Арабское письмо</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Толщина</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Мягкость</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Углы</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Выравнивание</translation>
    </message>
    <message>
        <source>In its window</source>
        <translation>В своём окне</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Снизу</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>Под каждой строкой</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>По началу строки</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>По концу строки</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Снизу</translation>
    </message>
    <message>
        <source>Old lines fade</source>
        <translation>Старые строки гаснут</translation>
    </message>
    <message>
        <source>Edge to edge</source>
        <translation>От края до края</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключена</translation>
    </message>
</context>
<context>
    <name>GoodsForm</name>
    <message>
        <source>Add a price</source>
        <translation>Добавить цену</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Добавить место</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Drag to move, pull a border to resize, arrow keys for single steps, Esc when done</source>
        <translation>Перетащите, чтобы переместить; потяните за край, чтобы изменить размер; стрелки — по шагу; Esc — готово</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>Heard</source>
        <translation>Услышано</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{0} does it too while the lines have the focus</source>
        <translation>То же делает {0}, когда фокус на репликах</translation>
    </message>
    <message>
        <source>Show by itself</source>
        <translation>Автопоказ</translation>
    </message>
    <message>
        <source>A product that is surely named goes on air without a key</source>
        <translation>Уверенно названный товар выходит в эфир без нажатия клавиш</translation>
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
        <translation>Речь: что слушает</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Установленные пакеты</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Стартовая модель</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>версия {0}</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Пока ничего нет</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>By way of {0}</source>
        <translation>Через {0}</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Напрямую</translation>
    </message>
    <message>
        <source>demo only</source>
        <translation>только демо</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>установлено</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>{0} is not in the translation</source>
        <translation>{0} — нет в переводе</translation>
    </message>
    <message>
        <source>{0} is only in the translation</source>
        <translation>{0} — только в переводе</translation>
    </message>
    <message>
        <source>not to be used: {0}</source>
        <translation>не употреблять: {0}</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>перевода пока нет</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Save the problems</source>
        <translation>Сохранение списка ошибок</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Таблицы (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the problems…</source>
        <translation>Сохранить ошибки…</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Только верные строки</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Всё или ничего</translation>
    </message>
    <message>
        <source>What to take in</source>
        <translation>Что загрузить</translation>
    </message>
    <message>
        <source>Currency: as the file says</source>
        <translation>Валюта: как в файле</translation>
    </message>
    <message>
        <source>The currency of prices that do not say it</source>
        <translation>Валюта цен, у которых она не указана</translation>
    </message>
    <message>
        <source>The sheet of the workbook</source>
        <translation>Лист книги</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Импорт {0}</translation>
    </message>
    <message>
        <source>Products ({0})</source>
        <translation>Товары ({0})</translation>
    </message>
    <message>
        <source>Problems ({0})</source>
        <translation>Ошибки ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the catalogue not in the file</source>
        <translation>
            <numerusform>в файле нет %n товара из каталога</numerusform>
            <numerusform>в файле нет %n товаров из каталога</numerusform>
            <numerusform>в файле нет %n товаров из каталога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation>
            <numerusform>%n строку загрузить нельзя</numerusform>
            <numerusform>%n строки загрузить нельзя</numerusform>
            <numerusform>%n строк загрузить нельзя</numerusform>
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
            <numerusform>Загрузить %n товар</numerusform>
            <numerusform>Загрузить %n товара</numerusform>
            <numerusform>Загрузить %n товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
</context>
<context>
    <name>InterfaceSection</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
</context>
<context>
    <name>KeyColours</name>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Пурпурный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
</context>
<context>
    <name>KeyWindow</name>
    <message>
        <source>Subtitles for a host program, on a key colour</source>
        <translation>Субтитры для программы трансляции на фоне под хромакей</translation>
    </message>
    <message>
        <source>Drag it to where it is out of your way</source>
        <translation>Перетащите туда, где не мешает</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go live or stop</source>
        <translation>Начать или закончить эфир</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>Запустить демо-эфир</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Пауза или продолжение</translation>
    </message>
    <message>
        <source>Clear the subtitles</source>
        <translation>Очистить субтитры</translation>
    </message>
    <message>
        <source>Arrange the subtitles</source>
        <translation>Разместить субтитры</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>Окно хромакея</translation>
    </message>
    <message>
        <source>Blank everything at once</source>
        <translation>Сразу всё скрыть</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>Изменить реплику</translation>
    </message>
    <message>
        <source>Approve the line</source>
        <translation>Утвердить реплику</translation>
    </message>
    <message>
        <source>Hide the line, or show it again</source>
        <translation>Скрыть реплику или снова показать</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Отменить последнее исправление</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>К последней реплике</translation>
    </message>
    <message>
        <source>Use the similar line</source>
        <translation>Взять похожую реплику</translation>
    </message>
    <message>
        <source>Put the similar line away</source>
        <translation>Убрать похожую реплику</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Найти товар</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>Сохранить товар</translation>
    </message>
    <message>
        <source>Approve the drafts</source>
        <translation>Утвердить черновики</translation>
    </message>
    <message>
        <source>Put the product into the show</source>
        <translation>Добавить товар в план эфира</translation>
    </message>
    <message>
        <source>Duplicate the product</source>
        <translation>Дублировать товар</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>На границе</translation>
    </message>
    <message>
        <source>Delete the product</source>
        <translation>Удалить товар</translation>
    </message>
    <message>
        <source>Undo the last change of the catalogue</source>
        <translation>Отменить последнее изменение каталога</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Повторить изменение</translation>
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
        <translation>человек</translation>
    </message>
    <message>
        <source>product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
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
        <translation>Это не юридическая консультация</translation>
    </message>
    <message>
        <source>Parcel: under the duty-free limit</source>
        <translation>Посылка: в пределах беспошлинного лимита</translation>
    </message>
    <message>
        <source>Parcel: duty and tax of {0}</source>
        <translation>Посылка: пошлина и налог — {0}</translation>
    </message>
    <message>
        <source>Parcel: nobody can tell (price, weight or rate is missing)</source>
        <translation>Посылка: рассчитать нельзя (нет цены, веса или курса)</translation>
    </message>
    <message>
        <source>Carried by a visitor: nobody can tell (price or rate is missing)</source>
        <translation>Везёт посетитель: рассчитать нельзя (нет цены или курса)</translation>
    </message>
    <message>
        <source>Carried by a visitor: within the daily allowance of {0}</source>
        <translation>Везёт посетитель: в пределах суточной нормы ({0})</translation>
    </message>
    <message>
        <source>Carried by a visitor: over the daily allowance of {0}; ask the customs</source>
        <translation>Везёт посетитель: сверх суточной нормы ({0}); уточните на таможне</translation>
    </message>
    <message>
        <source>There is no rule for this day</source>
        <translation>На эту дату нет правила</translation>
    </message>
    <message>
        <source>{0} has no price on that day</source>
        <translation>{0}: нет цены на эту дату</translation>
    </message>
    <message>
        <source>There is no rate of exchange for {0}</source>
        <translation>Нет курса: {0}</translation>
    </message>
    <message>
        <source>The rate of exchange is old, of {0}</source>
        <translation>Курс устарел, он от {0}</translation>
    </message>
    <message>
        <source>{0} has no weight: only the value was looked at</source>
        <translation>{0}: вес не указан, учтена только стоимость</translation>
    </message>
    <message>
        <source>Heavier than {0} kg: other rules may apply</source>
        <translation>Тяжелее {0} кг: могут действовать другие правила</translation>
    </message>
    <message>
        <source>{0}: the declared value is not the price</source>
        <translation>{0}: заявленная стоимость не совпадает с ценой</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Livestream Studio</source>
        <translation>Добро пожаловать в Livestream Studio</translation>
    </message>
    <message>
        <source>What you say on the air becomes subtitles in Chinese, Russian and Kazakh, on this computer alone: nothing is sent anywhere. First: the language of this window.</source>
        <translation>Всё, что вы говорите в эфире, становится субтитрами на китайском, русском и казахском — прямо на этом компьютере: никуда ничего не отправляется. Для начала выберите язык этого окна.</translation>
    </message>
</context>
<context>
    <name>LanguageToggles</name>
    <message>
        <source>Subtitles in {0}</source>
        <translation>Субтитры: {0}</translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The demo show is a recording that goes through the real recogniser and the real translators into the real overlay: watch the lower end of your screen. You can stop it at any time.</source>
        <translation>Демо-эфир — это запись, которая проходит через настоящее распознавание и настоящий перевод в настоящее окно субтитров: смотрите на нижний край экрана. Остановить его можно в любой момент.</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>Запустить демо-эфир</translation>
    </message>
    <message>
        <source>Go to the studio</source>
        <translation>Перейти в студию</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Что значат пометки</translation>
    </message>
    <message>
        <source>Approved: a person wrote or approved this translation word for word.</source>
        <translation>Утверждено: этот перевод дословно написал или утвердил человек.</translation>
    </message>
    <message>
        <source>Memory: an approved line; only what was misheard has been mended.</source>
        <translation>Из памяти: утверждённая реплика; исправлено только то, что услышано неверно.</translation>
    </message>
    <message>
        <source>Machine: a model&apos;s translation that has passed every check.</source>
        <translation>Машинный перевод: сделан моделью и прошёл все проверки.</translation>
    </message>
    <message>
        <source>Not translated: nothing was good enough, so nothing is shown.</source>
        <translation>Не переведено: достаточно хорошего перевода нет, поэтому ничего не показано.</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Что значат пометки</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Язык речи</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>{0}, as it is said</source>
        <translation>{0} — как говорится</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Approved lines</source>
        <translation>Утверждённые реплики</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Отменить: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Повторить: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
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
        <translation>К новым</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Закрыть студию</translation>
    </message>
    <message>
        <source>Livestream Studio</source>
        <translation>Livestream Studio</translation>
    </message>
    <message>
        <source>You are live.</source>
        <translation>Вы в эфире.</translation>
    </message>
    <message>
        <source>Closing ends the show. The last words are translated first, and every line is kept.</source>
        <translation>При закрытии эфир завершится. Сначала будут переведены последние слова; сохранится каждая реплика.</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>Остаться в эфире</translation>
    </message>
    <message>
        <source>End the show and close</source>
        <translation>Завершить эфир и закрыть</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Уровень микрофона</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>нет сигнала</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>слишком тихо</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>перегрузка</translation>
    </message>
</context>
<context>
    <name>MicrophoneSection</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>A microphone that was unplugged is waited for, and used again.</source>
        <translation>Если микрофон отключили, программа дождётся его и снова возьмёт в работу.</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Искать микрофоны снова</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Как в системе ({0})</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>MicrophoneStep</name>
    <message>
        <source>Are you heard?</source>
        <translation>Вас слышно?</translation>
    </message>
    <message>
        <source>Speak as you do on the air: the bar should move to the middle and beyond.</source>
        <translation>Говорите как в эфире: полоска должна доходить до середины и дальше.</translation>
    </message>
    <message>
        <source>You are heard.</source>
        <translation>Вас слышно.</translation>
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
        <translation>без времени</translation>
    </message>
    <message>
        <source>Minutes planned for each product</source>
        <translation>Сколько минут отводится на товар</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Empty the bin ({0})</source>
        <translation>Очистить корзину ({0})</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>Установка {0}</translation>
    </message>
    <message>
        <source>Every model is loaded and run once</source>
        <translation>Каждая модель загружается и один раз запускается</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>Модель {0} убрана.</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Установить из файла…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Установить из папки…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Проверить все</translation>
    </message>
    <message>
        <source>Loads every model and runs it once</source>
        <translation>Загружает каждую модель и один раз её запускает</translation>
    </message>
    <message>
        <source>The starter models know only the demo&apos;s language and voice. For a real show install a speech model of the language that is spoken, and packages for its translations.</source>
        <translation>Стартовые модели знают только язык и голос демонстрации. Для настоящего эфира установите модель речи для вашего языка и пакеты для переводов с него.</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Очистить корзину?</translation>
    </message>
    <message>
        <source>The models in it are destroyed; to have one again it must be fetched again.</source>
        <translation>Модели в ней будут стёрты; чтобы вернуть модель, её придётся скачать снова.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>Модели ({0})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Установка модели</translation>
    </message>
    <message>
        <source>Install a model from its folder</source>
        <translation>Установка модели из папки</translation>
    </message>
    <message>
        <source>{0} is installed, and has loaded and run once.</source>
        <translation>{0}: установлено, загружено и один раз запущено.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do not work: the reason stands beside each.</source>
        <translation>
            <numerusform>Не работает %n модель: причина указана рядом с ней.</numerusform>
            <numerusform>Не работают %n модели: причина указана рядом с каждой.</numerusform>
            <numerusform>Не работают %n моделей: причина указана рядом с каждой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) work.</source>
        <translation>
            <numerusform>Все модели работают (%n).</numerusform>
            <numerusform>Все модели работают (%n).</numerusform>
            <numerusform>Все модели работают (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Скопировано: {0}</translation>
    </message>
</context>
<context>
    <name>ModelsSection</name>
    <message>
        <source>Speech models</source>
        <translation>Модели речи</translation>
    </message>
    <message>
        <source>The first installed one</source>
        <translation>Первая из установленных</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Стартовая модель</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>What the starter models know</source>
        <translation>Что умеют стартовые модели</translation>
    </message>
    <message>
        <source>The models that came with the program know the demo&apos;s voices and the sentences of its phrasebook, and nothing else: of your own speech they understand hardly a word. For a real show, install the official models; they are free and work offline too. The Models page says which ones, how large they are and where they lie.</source>
        <translation>Модели из комплекта программы знают голоса демонстрации и фразы её разговорника — и больше ничего: в вашей речи они не поймут почти ни слова. Для настоящего эфира установите официальные модели: они бесплатны и тоже работают офлайн. Какие именно, сколько они занимают и где их взять, сказано в разделе «Модели».</translation>
    </message>
    <message>
        <source>Open the Models page</source>
        <translation>Открыть раздел «Модели»</translation>
    </message>
</context>
<context>
    <name>MoneySheet</name>
    <message>
        <source>For whom the show is</source>
        <translation>Для кого эфир</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Buyers in Kazakhstan: tenge and Kazakh come first</source>
        <translation>Покупатели в Казахстане: сначала тенге и казахский</translation>
    </message>
    <message>
        <source>A card without a tenge price of your own and a Kazakh name does not go on air then: Law on Advertising, art. 6; Law on Languages, art. 21. Not legal advice.</source>
        <translation>Тогда карточка без собственной цены в тенге и названия на казахском в эфир не выходит: Закон о рекламе, ст. 6; Закон о языках, ст. 21. Это не юридическая консультация.</translation>
    </message>
    <message>
        <source>Prices in {0} on the card</source>
        <translation>Цены в {0} на карточке</translation>
    </message>
    <message>
        <source>Rates and audience</source>
        <translation>Курсы и зрители</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>В валюте</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Prices in steps of</source>
        <translation>Шаг цены</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>up</source>
        <translation>вверх</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>до ближайшего</translation>
    </message>
    <message>
        <source>down</source>
        <translation>вниз</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>Добавить курс</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Взять из файла…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>old</source>
        <translation>устарел</translation>
    </message>
    <message>
        <source>No rate is known: prices are shown as they are kept.</source>
        <translation>Курсов нет: цены показываются так, как сохранены.</translation>
    </message>
    <message>
        <source>A table of rates</source>
        <translation>Таблица курсов</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>Named by a machine</source>
        <translation>Название от машины</translation>
    </message>
    <message>
        <source>No card shows such a name before somebody approved it</source>
        <translation>На карточке такого названия нет, пока его не утвердят</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>You stand for the name; a product that waits for it goes on air</source>
        <translation>Вы отвечаете за название; товар, который его ждал, выйдет в эфир</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name of the theme</source>
        <translation>Название темы</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Nothing has gone wrong.</source>
        <translation>Всё идёт без сбоев.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Hide this notice</source>
        <translation>Скрыть уведомление</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Показать следующее уведомление</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Уведомлений нет</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Did you mean</source>
        <translation>Вы имели в виду</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Put the offer away</source>
        <translation>Убрать подсказку</translation>
    </message>
</context>
<context>
    <name>Official</name>
    <message>
        <source>Official models</source>
        <translation>Официальные модели</translation>
    </message>
    <message>
        <source>Fetch one with your browser, then install the file above. The program itself fetches nothing.</source>
        <translation>Скачайте модель браузером и установите файл кнопкой выше. Сама программа ничего не скачивает.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>word error rate</source>
        <translation>доля ошибок в словах</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>доля ошибок</translation>
    </message>
    <message>
        <source>the publisher&apos;s test</source>
        <translation>тест издателя</translation>
    </message>
    <message>
        <source>in 32-bit floats</source>
        <translation>в 32-битном формате</translation>
    </message>
    <message>
        <source>once converted to 8 bits</source>
        <translation>после преобразования в 8 бит</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Needs work first</source>
        <translation>Требуют подготовки</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>установлено</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>On air now</source>
        <translation>Сейчас в эфире</translation>
    </message>
    <message>
        <source>Product before</source>
        <translation>Предыдущий товар</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>Следующий товар</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Убрать с экрана</translation>
    </message>
    <message>
        <source>No product is shown.</source>
        <translation>Товар не показан.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>One sold</source>
        <translation>Продана 1 шт.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Отсчёт</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
            <numerusform>%n шт.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>End the countdown</source>
        <translation>Закончить отсчёт</translation>
    </message>
    <message>
        <source>Last pieces</source>
        <translation>Последние штуки</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Распродано</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>offer: {0}</source>
        <translation>акция: {0}</translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message>
        <source>For the audience</source>
        <translation>Для зрителей</translation>
    </message>
    <message>
        <source>For the studio</source>
        <translation>Для студии</translation>
    </message>
    <message>
        <source>Remove this overlay</source>
        <translation>Удалить это окно субтитров</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>Зрители</translation>
    </message>
    <message>
        <source>The studio</source>
        <translation>Студия</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Name of the overlay</source>
        <translation>Название окна субтитров</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit the style</source>
        <translation>Изменить стиль</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропускать</translation>
    </message>
    <message>
        <source>Show what was said</source>
        <translation>Показывать сказанное</translation>
    </message>
    <message>
        <source>Show a sign (…)</source>
        <translation>Показывать знак (…)</translation>
    </message>
    <message>
        <source>Without a translation</source>
        <translation>Если нет перевода</translation>
    </message>
    <message>
        <source>Where the platform&apos;s own buttons leave room</source>
        <translation>Где кнопки площадки оставляют место</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>Безопасная область</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Кто видит</translation>
    </message>
    <message>
        <source>The studio&apos;s goes on while nobody is live</source>
        <translation>Окно для студии работает и вне эфира</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Добавить язык</translation>
    </message>
</context>
<context>
    <name>OverlayWindow</name>
    <message>
        <source>Subtitles for the audience</source>
        <translation>Субтитры для зрителей</translation>
    </message>
</context>
<context>
    <name>OverlaysSection</name>
    <message>
        <source>Overlays</source>
        <translation>Окна субтитров</translation>
    </message>
    <message>
        <source>Add an overlay</source>
        <translation>Добавить окно субтитров</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>Окно хромакея</translation>
    </message>
    <message>
        <source>Subtitles on one flat colour, for programs that show transparent windows grey</source>
        <translation>Субтитры на сплошном фоне — для программ, где прозрачные окна выглядят серыми</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>Цвет фона</translation>
    </message>
    <message>
        <source>The best for the style</source>
        <translation>Лучший для стиля</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ParcelSheet</name>
    <message>
        <source>At the border</source>
        <translation>На границе</translation>
    </message>
    <message>
        <source>Sent as a parcel</source>
        <translation>Посылкой</translation>
    </message>
    <message>
        <source>Carried by a visitor of the Cooperation Centre</source>
        <translation>Везёт посетитель центра сотрудничества</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Pieces of {0}</source>
        <translation>Количество штук: {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, one piece each</source>
        <translation>
            <numerusform>и ещё %n товар, по одной штуке</numerusform>
            <numerusform>и ещё %n товара, по одной штуке</numerusform>
            <numerusform>и ещё %n товаров, по одной штуке</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The day is written 2026-11-30</source>
        <translation>Дата пишется так: 2026-11-30</translation>
    </message>
</context>
<context>
    <name>PicturesChoice</name>
    <message>
        <source>A folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>A zip file…</source>
        <translation>Файл ZIP…</translation>
    </message>
    <message>
        <source>Pictures: {0}</source>
        <translation>Картинки: {0}</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Картинки…</translation>
    </message>
    <message>
        <source>A folder or a zip of pictures, named after the SKUs</source>
        <translation>Папка или архив ZIP с картинками, названными по SKU</translation>
    </message>
    <message>
        <source>The folder with the pictures, named after the SKUs</source>
        <translation>Папка с картинками, названными по SKU</translation>
    </message>
    <message>
        <source>The zip file with the pictures, named after the SKUs</source>
        <translation>Архив ZIP с картинками, названными по SKU</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Архивы ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>PicturesForm</name>
    <message>
        <source>Add pictures…</source>
        <translation>Добавить картинки…</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>Картинка {0}</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Убрать картинку</translation>
    </message>
    <message>
        <source>Make it the first picture</source>
        <translation>Сделать первой</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Арабское письмо</translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation>Латиница (2021)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Строк не больше</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take this language out</source>
        <translation>Убрать этот язык</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Before you go live</source>
        <translation>Перед эфиром</translation>
    </message>
    <message>
        <source>What you say appears here, with its subtitles below each line. Speak; then go live.</source>
        <translation>Здесь появляется ваша речь, под каждой репликой — её субтитры. Скажите что-нибудь и выходите в эфир.</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>Запустить демо-эфир</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Speech: {0}</source>
        <translation>Речь: {0}</translation>
    </message>
    <message>
        <source>Subtitles: {0}</source>
        <translation>Субтитры: {0}</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Окно субтитров</translation>
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
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>слышно</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>keeps every line</source>
        <translation>сохраняет каждую реплику</translation>
    </message>
    <message>
        <source>room enough</source>
        <translation>места хватает</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the subtitles</source>
        <translation>Просмотр субтитров</translation>
    </message>
    <message>
        <source>The audience sees nothing</source>
        <translation>Зрители ничего не видят</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>On a light picture</source>
        <translation>На светлой картинке</translation>
    </message>
    <message>
        <source>On a dark picture</source>
        <translation>На тёмной картинке</translation>
    </message>
    <message>
        <source>On a camera&apos;s picture</source>
        <translation>На картинке с камеры</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>На телефоне</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Старая цена</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>Вариант (SKU)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This desktop shows no transparent windows: the overlay takes the shape of its letters.</source>
        <translation>Этот рабочий стол не показывает прозрачных окон: окно субтитров принимает форму букв.</translation>
    </message>
    <message>
        <source>On Wayland a program cannot place its windows or keep them on top: use an X11 session.</source>
        <translation>В Wayland программа не может размещать свои окна и держать их поверх других: войдите в сеанс X11.</translation>
    </message>
    <message>
        <source>The screen {0} that held the overlay is gone; the overlay moved to another.</source>
        <translation>Экрана {0}, на котором было окно субтитров, больше нет; окно перешло на другой.</translation>
    </message>
    <message>
        <source>The program&apos;s own fonts are missing ({0}); install the program again.</source>
        <translation>Не хватает собственных шрифтов программы ({0}); установите программу заново.</translation>
    </message>
    <message>
        <source>The theme {0} cannot be read.</source>
        <translation>Не удаётся прочитать тему {0}.</translation>
    </message>
    <message>
        <source>{0} is no theme file.</source>
        <translation>{0} — не файл темы.</translation>
    </message>
    <message>
        <source>The theme {0} was made by a newer version of the program; update the program.</source>
        <translation>Тема {0} создана более новой версией программы; обновите программу.</translation>
    </message>
    <message>
        <source>The theme has a setting that is not known: {0}.</source>
        <translation>В теме есть неизвестный параметр: {0}.</translation>
    </message>
    <message>
        <source>A setting of the theme is of the wrong kind: {0}.</source>
        <translation>Параметр темы не того типа: {0}.</translation>
    </message>
    <message>
        <source>A setting of the theme is out of its range: {0}.</source>
        <translation>Параметр темы вне допустимых границ: {0}.</translation>
    </message>
    <message>
        <source>The theme {0} cannot be written.</source>
        <translation>Не удаётся записать тему {0}.</translation>
    </message>
    <message>
        <source>The safe areas {0} cannot be written.</source>
        <translation>Не удаётся записать безопасные области {0}.</translation>
    </message>
    <message>
        <source>The theme {0} is deleted.</source>
        <translation>Тема {0} удалена.</translation>
    </message>
    <message>
        <source>The overlay {0} is removed.</source>
        <translation>Окно субтитров {0} удалено.</translation>
    </message>
    <message>
        <source>The safe area {0} is removed.</source>
        <translation>Безопасная область {0} удалена.</translation>
    </message>
    <message>
        <source>The letters hardly stand out from what is behind them ({0}); {1} is needed.</source>
        <translation>Буквы почти сливаются с фоном (контраст {0}); нужно не меньше {1}.</translation>
    </message>
    <message>
        <source>{0} alone is needed for typing: add Ctrl or Alt to it.</source>
        <translation>Клавиша {0} сама по себе нужна для набора текста: добавьте Ctrl или Alt.</translation>
    </message>
    <message>
        <source>The studio is open already on this data folder, and does not answer.</source>
        <translation>Студия уже открыта с этой папкой данных, но не отвечает.</translation>
    </message>
    <message>
        <source>All settings are as they come with the program.</source>
        <translation>Все настройки возвращены к исходным.</translation>
    </message>
    <message>
        <source>The settings {0} cannot be written.</source>
        <translation>Не удаётся записать настройки {0}.</translation>
    </message>
    <message>
        <source>{0} is no language of the studio.</source>
        <translation>Язык {0} студия не поддерживает.</translation>
    </message>
    <message>
        <source>{0} is no export format.</source>
        <translation>{0} — не формат экспорта.</translation>
    </message>
    <message>
        <source>Nothing heard yet: say something.</source>
        <translation>Пока ничего не слышно: скажите что-нибудь.</translation>
    </message>
    <message>
        <source>Only {0} MB are free where sessions are kept: make room.</source>
        <translation>Там, где хранятся сеансы, свободно всего {0} МБ: освободите место.</translation>
    </message>
    <message>
        <source>No overlay is open: open one in the settings, or nobody sees subtitles.</source>
        <translation>Ни одно окно субтитров не открыто: откройте его в настройках, иначе субтитров никто не увидит.</translation>
    </message>
    <message>
        <source>All is blanked: press the key again, or nobody sees subtitles.</source>
        <translation>Всё скрыто: нажмите клавишу ещё раз, иначе субтитров никто не увидит.</translation>
    </message>
    <message>
        <source>The show of {0} was broken off. Every line that was shown is kept.</source>
        <translation>Эфир от {0} оборвался. Все показанные реплики сохранены.</translation>
    </message>
    <message>
        <source>This line has no translation to approve: write one first.</source>
        <translation>У этой реплики нет перевода, утверждать нечего: сначала напишите его.</translation>
    </message>
    <message>
        <source>Another program has the key {0} already: it counts only while the studio is in front.</source>
        <translation>Клавиша {0} уже занята другой программой: она действует, только пока студия на переднем плане.</translation>
    </message>
    <message>
        <source>The local address cannot be opened: another program uses port {0}.</source>
        <translation>Не удаётся открыть локальный адрес: порт {0} занят другой программой.</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>Не получилось ({0}).</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The show goes on; the report lies in {0}.</source>
        <translation>В программе произошёл сбой. Эфир продолжается; отчёт лежит в {0}.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written: nothing of this session is kept.</source>
        <translation>Не удаётся писать в папку данных {0}: этот сеанс не сохраняется.</translation>
    </message>
    <message>
        <source>Another program holds {0}: nothing can be kept until it lets go.</source>
        <translation>Файл {0} занят другой программой: пока она его не отпустит, ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The database {0} was made by a newer version of the program; update the program.</source>
        <translation>База данных {0} создана более новой версией программы; обновите программу.</translation>
    </message>
    <message>
        <source>The database {0} is damaged; it is left as it is. Move it away to start a new one.</source>
        <translation>База данных {0} повреждена; она оставлена как есть. Перенесите её в другое место, чтобы начать новую.</translation>
    </message>
    <message>
        <source>The disk is slow: lines are held back until they are safely kept.</source>
        <translation>Диск не успевает: реплики задерживаются, пока не будут надёжно сохранены.</translation>
    </message>
    <message>
        <source>Lines are no longer kept ({0}); the show goes on.</source>
        <translation>Реплики больше не сохраняются ({0}); эфир продолжается.</translation>
    </message>
    <message>
        <source>The disk has no room for a whole show: {0} MB must be free, or lines may not be kept. Make room.</source>
        <translation>На диске нет места для целого эфира: нужно {0} МБ, иначе строки могут не сохраниться. Освободите место.</translation>
    </message>
    <message>
        <source>The disk is full. This show is still kept, in room that was set aside; make room before the next.</source>
        <translation>Диск полон. Этот эфир всё ещё сохраняется в заранее отложенном месте; освободите место до следующего.</translation>
    </message>
    <message>
        <source>There is no session {0} any more.</source>
        <translation>Сеанса {0} больше нет.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Choose another folder.</source>
        <translation>Не удаётся записать {0}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written.</source>
        <translation>Диск заполнен: не удалось записать {0}.</translation>
    </message>
    <message>
        <source>The speech recogniser failed: {0}.</source>
        <translation>Сбой распознавания речи: {0}.</translation>
    </message>
    <message>
        <source>The sound could not be read on: {0}.</source>
        <translation>Не удалось читать звук дальше: {0}.</translation>
    </message>
    <message>
        <source>A line could not be translated: {0}.</source>
        <translation>Не удалось перевести реплику: {0}.</translation>
    </message>
    <message>
        <source>Some parts did not stop in time: {0}.</source>
        <translation>Некоторые части не остановились вовремя: {0}.</translation>
    </message>
    <message>
        <source>One output failed ({0}); the others go on.</source>
        <translation>Один из выходов отказал ({0}); остальные работают.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is missing, damaged or in an unknown encoding.</source>
        <translation>Не удаётся прочитать {0}: файла нет, он повреждён или в неизвестной кодировке.</translation>
    </message>
    <message>
        <source>{0} is larger than such a file may be.</source>
        <translation>{0} больше, чем может быть такой файл.</translation>
    </message>
    <message>
        <source>{0} declares what could harm this computer (XML entities); it was not read.</source>
        <translation>В {0} объявлено то, что может навредить компьютеру (сущности XML); файл не прочитан.</translation>
    </message>
    <message>
        <source>{0} is no format for this. Approved lines are tsv, csv, xlsx or tmx; terms tsv, csv, xlsx or tbx.</source>
        <translation>{0} — здесь такой формат не подходит. Утверждённые реплики: tsv, csv, xlsx или tmx; термины: tsv, csv, xlsx или tbx.</translation>
    </message>
    <message>
        <source>{0} does not say its languages: name the columns zh, ru, kk in the first row.</source>
        <translation>В {0} не указаны языки: назовите столбцы в первой строке zh, ru, kk.</translation>
    </message>
    <message>
        <source>The approved line {0} is not there any more.</source>
        <translation>Утверждённой реплики {0} больше нет.</translation>
    </message>
    <message>
        <source>There is such a line already: {0}</source>
        <translation>Такая реплика уже есть: {0}</translation>
    </message>
    <message>
        <source>The term {0} is not there any more.</source>
        <translation>Термина {0} больше нет.</translation>
    </message>
    <message>
        <source>There is no product with the SKU {0}.</source>
        <translation>Товара с SKU {0} нет.</translation>
    </message>
    <message>
        <source>A product cannot be kept as it is ({0}). Nothing was saved.</source>
        <translation>В таком виде товар сохранить нельзя ({0}). Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The SKU {0} is there more than once. Nothing was saved.</source>
        <translation>SKU {0} встречается больше одного раза. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The SKU {0} belongs to another product. Nothing was saved.</source>
        <translation>SKU {0} принадлежит другому товару. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The currency {0} is not known.</source>
        <translation>Неизвестная валюта: {0}.</translation>
    </message>
    <message>
        <source>A file of rules cannot be used: {0}</source>
        <translation>Файл правил использовать нельзя: {0}</translation>
    </message>
    <message>
        <source>This is no rate of exchange: {0}.</source>
        <translation>Это не курс обмена: {0}.</translation>
    </message>
    <message>
        <source>A row of the table of rates was left out ({0}).</source>
        <translation>Строка таблицы курсов пропущена ({0}).</translation>
    </message>
    <message>
        <source>This is no table of rates. Its first row must name a currency and a rate ({0}).</source>
        <translation>Это не таблица курсов. В первой строке должны быть названы валюта и курс ({0}).</translation>
    </message>
    <message>
        <source>The rate {0} is not there any more.</source>
        <translation>Курса {0} больше нет.</translation>
    </message>
    <message>
        <source>There is no running order for the show {0}.</source>
        <translation>Для эфира {0} нет плана.</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: it has no price of your own in {1} (rule {2}).</source>
        <translation>{0} нельзя вывести в эфир: нет вашей собственной цены, {1} (правило {2}).</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: it has no name in {1} (rule {2}).</source>
        <translation>{0} нельзя вывести в эфир: нет названия, язык: {1} (правило {2}).</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: only a machine named it in {1}. Approve its name (rule {2}).</source>
        <translation>{0} нельзя вывести в эфир: название дала только машина, язык: {1}. Утвердите его (правило {2}).</translation>
    </message>
    <message>
        <source>In {0} it is not clear which column names the products and what else is known of them: write headings over the columns, such as SKU, name, price.</source>
        <translation>В {0} неясно, в каком столбце названия товаров и что ещё о них известно: подпишите столбцы, например SKU, название, цена.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>В {0} ничего нет.</translation>
    </message>
    <message>
        <source>{0} is a workbook of Excel 2003 or older; save it as .xlsx and try again.</source>
        <translation>{0} — книга Excel 2003 или старше; сохраните её как .xlsx и попробуйте снова.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {0}.</source>
        <translation>В книге нет листа {0}.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of the program; update the program.</source>
        <translation>{0}: записано более новой версией программы; обновите программу.</translation>
    </message>
    <message>
        <source>{0} is no format for this; a catalogue is csv, tsv, xlsx or json, a declaration csv or xlsx, what is printed pdf.</source>
        <translation>{0} — здесь такой формат не подходит; каталог: csv, tsv, xlsx или json, декларация: csv или xlsx, печать: pdf.</translation>
    </message>
    <message>
        <source>Something in {0} cannot come in, so nothing was saved.</source>
        <translation>Кое-что в {0} загрузить нельзя, поэтому ничего не сохранено.</translation>
    </message>
    <message>
        <source>No row of {0} can come in.</source>
        <translation>Ни одной строки из {0} загрузить нельзя.</translation>
    </message>
    <message>
        <source>No tag can be printed: each needs an approved Kazakh name and a price.</source>
        <translation>Нельзя напечатать ни одного ценника: для каждого нужны утверждённое казахское название и цена.</translation>
    </message>
    <message>
        <source>There are no products to print.</source>
        <translation>Нет товаров для печати.</translation>
    </message>
    <message>
        <source>No draft could be made: the models that are installed do not know these texts.</source>
        <translation>Черновик не получился: установленные модели не знают этих текстов.</translation>
    </message>
    <message>
        <source>No draft could be made: nobody here knows “{0}”. Write the name yourself, or add it to the terms.</source>
        <translation>Черновик не получился: слово «{0}» здесь не известно. Напишите название сами или добавьте слово в термины.</translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation>Картинка {0} слишком большая.</translation>
    </message>
    <message>
        <source>{0} is no picture, whatever its name says.</source>
        <translation>{0} — не картинка, что бы ни говорило имя файла.</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read.</source>
        <translation>Не удаётся прочитать картинку {0}.</translation>
    </message>
    <message>
        <source>There is no folder or zip at {0}.</source>
        <translation>По пути {0} нет ни папки, ни архива zip.</translation>
    </message>
    <message>
        <source>The archive {0} is damaged.</source>
        <translation>Архив {0} повреждён.</translation>
    </message>
    <message>
        <source>{0} holds more pictures than a catalogue may.</source>
        <translation>В {0} больше картинок, чем может быть в каталоге.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Файла {0} нет.</translation>
    </message>
    <message>
        <source>{0} is a folder; name the recordings in it.</source>
        <translation>{0} — папка; укажите записи в ней.</translation>
    </message>
    <message>
        <source>{0} cannot be read as sound: it is damaged, cut short or no recording at all.</source>
        <translation>Не удаётся прочитать звук из {0}: файл повреждён, обрезан или вовсе не запись.</translation>
    </message>
    <message>
        <source>{0} has no sound track.</source>
        <translation>В {0} нет звуковой дорожки.</translation>
    </message>
    <message>
        <source>{0} needs the program ffmpeg, which is not installed. Install it, or set its path in the settings.</source>
        <translation>Для {0} нужна программа ffmpeg, а она не установлена. Установите её или укажите путь к ней в настройках.</translation>
    </message>
    <message>
        <source>ffmpeg could not read {0}.</source>
        <translation>Программе ffmpeg не удалось прочитать {0}.</translation>
    </message>
    <message>
        <source>The sound of {0} stops before its end: it is damaged or cut short, and was captioned as far as it goes.</source>
        <translation>Звук в {0} обрывается раньше конца: файл повреждён или обрезан. Субтитры сделаны до этого места.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so no microphone can be used. On Debian and Ubuntu: sudo apt-get install libportaudio2</source>
        <translation>Нет библиотеки PortAudio, поэтому микрофоны не работают. В Debian и Ubuntu: sudo apt-get install libportaudio2</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>Ни один микрофон не подключён.</translation>
    </message>
    <message>
        <source>There is no microphone named {0}, or another program holds it. Choose another one in the settings.</source>
        <translation>Микрофона {0} нет, или он занят другой программой. Выберите другой в настройках.</translation>
    </message>
    <message>
        <source>The microphone {0} is held by another program; close that and try again.</source>
        <translation>Микрофон {0} занят другой программой; закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The microphone {0} could not be opened: another program may hold it, or the system may not let this one use it.</source>
        <translation>Не удаётся открыть микрофон {0}: возможно, он занят другой программой или система не даёт к нему доступа.</translation>
    </message>
    <message>
        <source>The microphone {0} is gone. Plug it in again: the show goes on with it by itself.</source>
        <translation>Микрофон {0} пропал. Подключите его снова: эфир продолжится с ним сам.</translation>
    </message>
    <message>
        <source>The microphone {0} is back.</source>
        <translation>Микрофон {0} снова работает.</translation>
    </message>
    <message>
        <source>The microphone {0} gives exact silence; is it muted?</source>
        <translation>Микрофон {0} даёт полную тишину; не выключен ли у него звук?</translation>
    </message>
    <message>
        <source>This computer could not keep up: {0} ms of sound were lost.</source>
        <translation>Компьютер не успевает: потеряно {0} мс звука.</translation>
    </message>
    <message>
        <source>There is no model at {0}.</source>
        <translation>В {0} нет модели.</translation>
    </message>
    <message>
        <source>{0} is no Vosk model folder (it has no am/final.mdl or graph).</source>
        <translation>{0} — не папка модели Vosk (в ней нет am/final.mdl или graph).</translation>
    </message>
    <message>
        <source>The model {0} is damaged; fetch and install it again.</source>
        <translation>Модель {0} повреждена; скачайте и установите её снова.</translation>
    </message>
    <message>
        <source>This model is of another language than the one spoken: {0}.</source>
        <translation>Язык модели не совпадает с языком речи: {0}.</translation>
    </message>
    <message>
        <source>It is not clear which language the model {0} speaks. Give its folder a name like the official ones, for instance vosk-model-small-ru-0.22.</source>
        <translation>Неясно, для какого языка модель {0}. Назовите её папку так же, как у официальных, например vosk-model-small-ru-0.22.</translation>
    </message>
    <message>
        <source>Windows gives no plain name to {0}: move the model to a folder with Latin letters only.</source>
        <translation>Windows не даёт простого имени для {0}: перенесите модель в папку, где в имени только латинские буквы.</translation>
    </message>
    <message>
        <source>{0} came with the program and cannot be taken out.</source>
        <translation>{0} поставляется с программой, убрать нельзя.</translation>
    </message>
    <message>
        <source>The model {0} could not be moved; a program may be using it. Stop the show and try again.</source>
        <translation>Модель {0} не удалось переместить: возможно, она занята программой. Завершите эфир и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another model named {0} has come to its place.</source>
        <translation>На её месте уже другая модель с именем {0}.</translation>
    </message>
    <message>
        <source>There is no speech model for the language {0}. The Models page says where to get one.</source>
        <translation>Для языка {0} нет модели речи. Где её взять, сказано в разделе «Модели».</translation>
    </message>
    <message>
        <source>The model {0} cannot be told which phrases to expect.</source>
        <translation>Модели {0} нельзя подсказать, каких фраз ожидать.</translation>
    </message>
    <message>
        <source>The recogniser could not be told which products to expect, and listens as always: {0}.</source>
        <translation>Не удаётся сообщить распознаванию, каких товаров ждать; оно слушает как обычно: {0}.</translation>
    </message>
    <message>
        <source>There is no translation package for {0}. The Models page says where to get one.</source>
        <translation>Для {0} нет пакета перевода. Где его взять, сказано в разделе «Модели».</translation>
    </message>
    <message>
        <source>There is no translation package at {0}.</source>
        <translation>В {0} нет пакета перевода.</translation>
    </message>
    <message>
        <source>{0} is no Argos package.</source>
        <translation>{0} — не пакет Argos.</translation>
    </message>
    <message>
        <source>The translation package {0} is damaged; fetch and install it again.</source>
        <translation>Пакет перевода {0} повреждён; скачайте и установите его снова.</translation>
    </message>
    <message>
        <source>The translation package {0} is of an old kind that is not supported.</source>
        <translation>Пакет перевода {0} старого вида, который не поддерживается.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>В {0} ничего нет.</translation>
    </message>
    <message>
        <source>{0} is neither a Vosk model (folder or zip) nor an .argosmodel package.</source>
        <translation>{0} — не модель Vosk (папка или zip) и не пакет .argosmodel.</translation>
    </message>
    <message>
        <source>The archive {0} is damaged; fetch it again.</source>
        <translation>Архив {0} повреждён; скачайте его снова.</translation>
    </message>
    <message>
        <source>{0} holds more than one model; unpack it and install each folder.</source>
        <translation>В {0} больше одной модели; распакуйте архив и установите каждую папку отдельно.</translation>
    </message>
    <message>
        <source>{0} leads out of its folder; nothing was installed.</source>
        <translation>{0} ведёт за пределы своей папки; ничего не установлено.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than a model may hold; nothing was installed.</source>
        <translation>При распаковке {0} больше, чем может занимать модель; ничего не установлено.</translation>
    </message>
    <message>
        <source>The list of official models, {0}, cannot be read.</source>
        <translation>Не удаётся прочитать список официальных моделей {0}.</translation>
    </message>
    <message>
        <source>The models folder {0} cannot be written. Choose another data folder.</source>
        <translation>Не удаётся писать в папку моделей {0}. Выберите другую папку данных.</translation>
    </message>
    <message>
        <source>Hardly a word is understood. The starter model knows only the demo&apos;s voices and the phrasebook. For real speech, install an official model: the Models page says how.</source>
        <translation>Почти ни одно слово не распознаётся. Стартовая модель знает только голоса демонстрации и разговорник. Для живой речи установите официальную модель: как это сделать, сказано в разделе «Модели».</translation>
    </message>
    <message>
        <source>Speech is understood again.</source>
        <translation>Речь снова распознаётся.</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>не удаётся прочитать число</translation>
    </message>
    <message>
        <source>The product in hand</source>
        <translation>Выбранный товар</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>В магазине</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Таможня</translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation>Имена и слова</translation>
    </message>
    <message>
        <source>What the price was</source>
        <translation>Прежние цены</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Choose a product to see all that is known of it.</source>
        <translation>Выберите товар, чтобы увидеть всё, что о нём известно.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message numerus="yes">
        <source>the first %n product(s)</source>
        <translation>
            <numerusform>первый %n товар</numerusform>
            <numerusform>первые %n товара</numerusform>
            <numerusform>первые %n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the show</source>
        <translation>
            <numerusform>%n в плане эфира</numerusform>
            <numerusform>%n в плане эфира</numerusform>
            <numerusform>%n в плане эфира</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Картинки (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>A picture of the product</source>
        <translation>Картинка товара</translation>
    </message>
    <message>
        <source>Find a product: name, pinyin, SKU</source>
        <translation>Название, пиньинь, SKU</translation>
    </message>
    <message>
        <source>Without a name in {0}</source>
        <translation>Без названия: {0}</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>With open drafts</source>
        <translation>С неутверждёнными черновиками</translation>
    </message>
    <message>
        <source>Without a tenge price</source>
        <translation>Без цены в тенге</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Без картинки</translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>Какие товары</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Rates and audience</source>
        <translation>Курсы и зрители</translation>
    </message>
    <message>
        <source>Add to the running order</source>
        <translation>В план эфира</translation>
    </message>
    <message>
        <source>At the border: duty and tax, or a visitor&apos;s allowance</source>
        <translation>На границе: пошлина и налог или норма для посетителя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>No product matches. Empty the search field to see everything again.</source>
        <translation>Нет подходящих товаров. Очистите поле поиска, чтобы снова увидеть всё.</translation>
    </message>
    <message>
        <source>Here lies what you sell: names in three languages, prices, stock, customs.</source>
        <translation>Здесь лежит то, что вы продаёте: названия на трёх языках, цены, остатки, таможня.</translation>
    </message>
    <message>
        <source>Try with the demo catalogue</source>
        <translation>Попробовать с демо-каталогом</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг вв&amp;ерх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг в&amp;низ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Нажмите клавиши</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать адрес &amp;ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
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
        <translation>Товары</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>too long for a line</source>
        <translation>слишком длинно для реплики</translation>
    </message>
    <message>
        <source>the translator failed</source>
        <translation>сбой переводчика</translation>
    </message>
    <message>
        <source>a number was not heard clearly</source>
        <translation>число расслышано нечётко</translation>
    </message>
    <message>
        <source>the numbers would differ</source>
        <translation>числа не совпали бы</translation>
    </message>
    <message>
        <source>a name would be lost</source>
        <translation>имя потерялось бы</translation>
    </message>
    <message>
        <source>the question would be lost</source>
        <translation>вопрос потерялся бы</translation>
    </message>
    <message>
        <source>it would become a question</source>
        <translation>получился бы вопрос</translation>
    </message>
    <message>
        <source>like an approved line, but not the same</source>
        <translation>похоже на утверждённую реплику, но не то же самое</translation>
    </message>
    <message>
        <source>the model is not sure</source>
        <translation>модель не уверена</translation>
    </message>
    <message>
        <source>no approved line</source>
        <translation>нет утверждённой реплики</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>RowSpeech</name>
    <message>
        <source>not translated</source>
        <translation>не переведено</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>from the memory</source>
        <translation>из памяти</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>машинный перевод</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не закончено</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
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
        <translation>столбец {column} непонятен и не сохраняется</translation>
    </message>
    <message>
        <source>the column {column} is not kept in the catalogue</source>
        <translation>столбец {column} в каталоге не хранится</translation>
    </message>
    <message>
        <source>the column {column} says what another column says; that one counts</source>
        <translation>столбец {column} повторяет другой столбец; берётся тот</translation>
    </message>
    <message>
        <source>a row of totals: no product</source>
        <translation>строка итогов, не товар</translation>
    </message>
    <message>
        <source>the heading of a section: no product</source>
        <translation>заголовок раздела, не товар</translation>
    </message>
    <message>
        <source>the headings once more: no product</source>
        <translation>повтор заголовков, не товар</translation>
    </message>
    <message>
        <source>the same as row {detail}</source>
        <translation>то же, что в строке {detail}</translation>
    </message>
    <message>
        <source>{value}: {column} is not the same as in row {detail}, which counts</source>
        <translation>{value}: {column} не совпадает со строкой {detail}; берётся из неё</translation>
    </message>
    <message>
        <source>{value} stands in row {detail} already, and {column} differ</source>
        <translation>{value} уже есть в строке {detail}; различается {column}</translation>
    </message>
    <message>
        <source>there is no SKU</source>
        <translation>нет SKU</translation>
    </message>
    <message>
        <source>without a SKU of its own, {value} is known as {detail}</source>
        <translation>своего SKU нет, {value} значится как {detail}</translation>
    </message>
    <message>
        <source>{value} was a long number before a spreadsheet shortened it; set the column to text</source>
        <translation>{value} — длинное число, сокращённое табличным редактором; задайте столбцу текстовый формат</translation>
    </message>
    <message>
        <source>{value} is no SKU: too long, or with signs that cannot be printed</source>
        <translation>{value} — не SKU: слишком длинно или есть непечатаемые знаки</translation>
    </message>
    <message>
        <source>the SKU {value} belongs to {detail}</source>
        <translation>SKU {value} принадлежит товару {detail}</translation>
    </message>
    <message>
        <source>{value} is new and has no name</source>
        <translation>{value}: новый товар без названия</translation>
    </message>
    <message>
        <source>the row has {detail} cells, more than the headings: a delimiter inside a cell?</source>
        <translation>ячеек в строке — {detail}, больше, чем заголовков: разделитель внутри ячейки?</translation>
    </message>
    <message>
        <source>the product {value} is not written as a product ({detail})</source>
        <translation>запись {value} не похожа на товар ({detail})</translation>
    </message>
    <message>
        <source>and {detail} more</source>
        <translation>и ещё {detail}</translation>
    </message>
    <message>
        <source>a formula without a calculated value ({value})</source>
        <translation>формула без вычисленного значения ({value})</translation>
    </message>
    <message>
        <source>the spreadsheet could not calculate this ({value})</source>
        <translation>табличный редактор не смог это вычислить ({value})</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>есть управляющие символы</translation>
    </message>
    <message>
        <source>{detail} characters are too many</source>
        <translation>{detail} знаков — слишком много</translation>
    </message>
    <message>
        <source>the text is too long ({detail} …)</source>
        <translation>текст слишком длинный ({detail} …)</translation>
    </message>
    <message>
        <source>the text holds signs that cannot be shown</source>
        <translation>в тексте есть знаки, которые нельзя показать</translation>
    </message>
    <message>
        <source>{value} is in Arabic letters; Kazakh is kept in Cyrillic</source>
        <translation>{value} — арабским письмом; казахский хранится на кириллице</translation>
    </message>
    <message>
        <source>{value} is not in the language of its column ({detail})</source>
        <translation>{value} — не на языке столбца ({detail})</translation>
    </message>
    <message>
        <source>{detail} is no language of the catalogue</source>
        <translation>{detail} — не язык каталога</translation>
    </message>
    <message>
        <source>{value} is no price</source>
        <translation>{value} — не цена</translation>
    </message>
    <message>
        <source>the price {value} is below nothing</source>
        <translation>цена {value} меньше нуля</translation>
    </message>
    <message>
        <source>the price is 0</source>
        <translation>цена равна 0</translation>
    </message>
    <message>
        <source>the price {value} is beyond all bounds</source>
        <translation>цена {value} выходит за все границы</translation>
    </message>
    <message>
        <source>the price of {value} is far from all others in the file; is it right?</source>
        <translation>цена {value} далека от всех остальных в файле; верна ли она?</translation>
    </message>
    <message>
        <source>the old price of {value} is more than five times the new one; is it right?</source>
        <translation>старая цена {value} больше новой в пять с лишним раз; верна ли она?</translation>
    </message>
    <message>
        <source>the old price of {value} is lower than the new one</source>
        <translation>старая цена {value} ниже новой</translation>
    </message>
    <message>
        <source>the old price of {value} is in another currency</source>
        <translation>старая цена {value} в другой валюте</translation>
    </message>
    <message>
        <source>{value} stands under an old price and there is no other: it is taken for the price</source>
        <translation>{value} стоит в старой цене, а другой нет: принято за цену</translation>
    </message>
    <message>
        <source>{value}: the lower price is taken, {detail}</source>
        <translation>{value}: взята нижняя цена, {detail}</translation>
    </message>
    <message>
        <source>{value} has two prices in {detail}</source>
        <translation>у {value} две цены в {detail}</translation>
    </message>
    <message>
        <source>{value} can be read as two different numbers</source>
        <translation>{value} можно прочитать как два разных числа</translation>
    </message>
    <message>
        <source>{value} is in {detail}, the column in another currency</source>
        <translation>{value} — в {detail}, а столбец в другой валюте</translation>
    </message>
    <message>
        <source>{value} {detail} is no known currency</source>
        <translation>{value} {detail} — неизвестная валюта</translation>
    </message>
    <message>
        <source>nothing says the currency of {value}; choose it above</source>
        <translation>валюта для {value} не указана; выберите её выше</translation>
    </message>
    <message>
        <source>{value} is no date</source>
        <translation>{value} — не дата</translation>
    </message>
    <message>
        <source>{value} can be read as two different days; write 2026-11-30</source>
        <translation>{value} можно прочитать как две разные даты; пишите 2026-11-30</translation>
    </message>
    <message>
        <source>the price of {value} ends before it begins ({detail})</source>
        <translation>цена {value} заканчивается раньше, чем начинается ({detail})</translation>
    </message>
    <message>
        <source>{value} is no number of pieces</source>
        <translation>{value} — не количество штук</translation>
    </message>
    <message>
        <source>{value}: fewer than no pieces</source>
        <translation>{value}: штук меньше нуля</translation>
    </message>
    <message>
        <source>{detail} days are no lead time</source>
        <translation>{detail} дн. — не срок изготовления</translation>
    </message>
    <message>
        <source>{value} is no place: shop, warehouse, cold store or factory</source>
        <translation>{value} — не место: магазин, склад, холодильный склад или фабрика</translation>
    </message>
    <message>
        <source>{value} has no variant {detail}</source>
        <translation>у {value} нет варианта {detail}</translation>
    </message>
    <message>
        <source>{detail} variants are too many</source>
        <translation>вариантов слишком много: {detail}</translation>
    </message>
    <message>
        <source>{detail} is no size system: CN, RU, EU, INT</source>
        <translation>{detail} — не система размеров: CN, RU, EU, INT</translation>
    </message>
    <message>
        <source>{value} is taken for these sizes: {detail}</source>
        <translation>{value} понято как размеры: {detail}</translation>
    </message>
    <message>
        <source>{value}: grams or kilograms? Write the unit in the heading or the cell</source>
        <translation>{value}: граммы или килограммы? Укажите единицу в заголовке или в ячейке</translation>
    </message>
    <message>
        <source>{value} is no weight</source>
        <translation>{value} — не вес</translation>
    </message>
    <message>
        <source>the country {value} is not known; write its two letters</source>
        <translation>неизвестная страна {value}; укажите её двумя буквами</translation>
    </message>
    <message>
        <source>{detail} is no country code</source>
        <translation>{detail} — не код страны</translation>
    </message>
    <message>
        <source>{value} is no HS code: 6, 8, 10 or 13 digits (a zero in front may be lost)</source>
        <translation>{value} — не код ТН ВЭД: нужно 6, 8, 10 или 13 цифр (мог пропасть ноль в начале)</translation>
    </message>
    <message>
        <source>{value} is no customs mode: 9610, 9710, 9810 or 1210</source>
        <translation>{value} — не таможенный режим: 9610, 9710, 9810 или 1210</translation>
    </message>
    <message>
        <source>{value} leads out of its folder; not taken</source>
        <translation>{value} ведёт за пределы своей папки; не взято</translation>
    </message>
    <message>
        <source>the picture {value} is too large {detail}</source>
        <translation>картинка {value} слишком большая {detail}</translation>
    </message>
    <message>
        <source>{value} is no picture, whatever its name says</source>
        <translation>{value} — не картинка, что бы ни говорило имя файла</translation>
    </message>
    <message>
        <source>{value} is a kind of picture that is not read; save it as JPG or PNG</source>
        <translation>{value}: такой вид изображений не читается; сохраните как JPG или PNG</translation>
    </message>
    <message>
        <source>{value} is not taken: its product has {detail} pictures already</source>
        <translation>{value}: не взято, у товара уже {detail} фото</translation>
    </message>
    <message>
        <source>{value} cannot be read</source>
        <translation>не удаётся прочитать {value}</translation>
    </message>
    <message>
        <source>no product has a SKU that begins {value}</source>
        <translation>нет товара, чей SKU начинается с {value}</translation>
    </message>
    <message>
        <source>the picture {value} is not among those given</source>
        <translation>картинки {value} нет среди переданных</translation>
    </message>
    <message>
        <source>the table names {detail} pictures; choose where they are above</source>
        <translation>в таблице названо картинок: {detail}; выберите выше, где они лежат</translation>
    </message>
    <message>
        <source>{detail} is no picture of the catalogue</source>
        <translation>{detail} — не картинка каталога</translation>
    </message>
    <message>
        <source>hosts say {detail} all the time: as a name it would show the card always</source>
        <translation>{detail} ведущие говорят постоянно: с таким названием карточка появлялась бы всё время</translation>
    </message>
    <message>
        <source>no name in {detail}</source>
        <translation>нет названия: {detail}</translation>
    </message>
    <message>
        <source>a machine&apos;s draft waits for approval: {detail}</source>
        <translation>машинный черновик ждёт утверждения: {detail}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>нет цены</translation>
    </message>
    <message>
        <source>no price in {detail}</source>
        <translation>нет цены в {detail}</translation>
    </message>
    <message>
        <source>its own text says {detail}, which may not be said of it</source>
        <translation>в тексте товара есть {detail}, а говорить о нём так нельзя</translation>
    </message>
    <message>
        <source>the same name as another product: {detail}</source>
        <translation>название как у другого товара: {detail}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>нет картинки</translation>
    </message>
    <message>
        <source>{value}: {column} is missing for the declaration</source>
        <translation>{value}: для декларации не хватает {column}</translation>
    </message>
</context>
<context>
    <name>RunningList</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Find and show</source>
        <translation>Найти и показать</translation>
    </message>
    <message>
        <source>The running order is empty: find a product, or put some in on the page Products.</source>
        <translation>План эфира пуст: найдите товар или добавьте товары в разделе «Товары».</translation>
    </message>
    <message>
        <source>The running order</source>
        <translation>План эфира</translation>
    </message>
    <message>
        <source>Products that were found</source>
        <translation>Найденные товары</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Минут по плану</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>(gone from the catalogue)</source>
        <translation>(больше нет в каталоге)</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>распродано</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>осталось {0} мин</translation>
    </message>
    <message>
        <source>{0} min behind</source>
        <translation>отставание {0} мин</translation>
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
        <translation>нет своей цены, {0}</translation>
    </message>
    <message>
        <source>no name in {0}</source>
        <translation>нет названия: {0}</translation>
    </message>
    <message>
        <source>name: a draft</source>
        <translation>название — черновик</translation>
    </message>
    <message>
        <source>rate of {0}</source>
        <translation>курс от {0}</translation>
    </message>
    <message>
        <source>no rate for {0}</source>
        <translation>нет курса: {0}</translation>
    </message>
    <message>
        <source>more pieces offered than are left: {0}</source>
        <translation>в акции больше, чем осталось: {0}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>распродано</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>осталась %n шт.</numerusform>
            <numerusform>осталось %n шт.</numerusform>
            <numerusform>осталось %n шт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptTab</name>
    <message>
        <source>Edit a line</source>
        <translation>Правка реплики</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Новая реплика</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>Удаление %n реплики</numerusform>
            <numerusform>Удаление %n реплик</numerusform>
            <numerusform>Удаление %n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>Перемещение реплики</translation>
    </message>
    <message>
        <source>Import a script</source>
        <translation>Импорт сценария</translation>
    </message>
    <message>
        <source>Lines ({0})</source>
        <translation>Реплики ({0})</translation>
    </message>
    <message>
        <source>Export the script</source>
        <translation>Экспорт сценария</translation>
    </message>
    <message>
        <source>Demo show</source>
        <translation>Демо-эфир</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n реплика</numerusform>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} edits · {1} deletes · {2} {3} moves · {4} takes back</source>
        <translation>{0} — изменить · {1} — удалить · {2} {3} — переместить · {4} — отменить</translation>
    </message>
    <message>
        <source>Move up ({0})</source>
        <translation>Переместить вверх ({0})</translation>
    </message>
    <message>
        <source>Move down ({0})</source>
        <translation>Переместить вниз ({0})</translation>
    </message>
    <message>
        <source>Search this script</source>
        <translation>Поиск по сценарию</translation>
    </message>
    <message>
        <source>On the air</source>
        <translation>В эфире</translation>
    </message>
    <message>
        <source>Whether this show&apos;s script counts on the air</source>
        <translation>Учитывать ли этот сценарий в эфире</translation>
    </message>
    <message>
        <source>Write down what you mean to say, with its translations: a line that is said like this is shown exactly so.</source>
        <translation>Запишите, что собираетесь сказать, вместе с переводами: реплика, сказанная так, будет показана слово в слово.</translation>
    </message>
    <message>
        <source>Add the first line</source>
        <translation>Добавить первую реплику</translation>
    </message>
    <message>
        <source>Look at the demo show&apos;s script</source>
        <translation>Посмотреть сценарий демо-эфира</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>На проверку</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>on the air</source>
        <translation>в эфире</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>оборван</translation>
    </message>
    <message>
        <source>It was stopped before its end. Every line up to there is kept.</source>
        <translation>Остановлен до конца. Все реплики до этого места сохранены.</translation>
    </message>
    <message>
        <source>It ended with an error. Every line up to there is kept.</source>
        <translation>Завершился с ошибкой. Все реплики до этого места сохранены.</translation>
    </message>
    <message>
        <source>The program was cut off during it. Every line that was shown is kept.</source>
        <translation>Работа программы оборвалась во время эфира. Все показанные реплики сохранены.</translation>
    </message>
    <message>
        <source>Show without a title</source>
        <translation>Эфир без названия</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>услышано</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>из памяти</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>машинный перевод</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>не переведено</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin ({0})</source>
        <translation>Корзина ({0})</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Поиск по сеансам</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Sessions that were deleted</source>
        <translation>Удалённые сеансы</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Every show is kept here with all its lines, as they were shown.</source>
        <translation>Здесь хранится каждый эфир со всеми репликами — в том виде, в каком они были показаны.</translation>
    </message>
    <message>
        <source>Go to the Live page</source>
        <translation>Перейти в «Эфир»</translation>
    </message>
    <message>
        <source>Look at the demo&apos;s sessions</source>
        <translation>Посмотреть сеансы демонстрации</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Очистить корзину?</translation>
    </message>
    <message>
        <source>The lines of these sessions and every version of them are destroyed. This cannot be undone.</source>
        <translation>Реплики этих сеансов и все их версии будут стёрты. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименование</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>Удаление %n сеанса</numerusform>
            <numerusform>Удаление %n сеансов</numerusform>
            <numerusform>Удаление %n сеансов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n реплика</numerusform>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Nothing here matches. Empty the search field to see everything again.</source>
        <translation>Ничего не найдено. Очистите поле поиска, чтобы снова увидеть всё.</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Category {0}</source>
        <translation>Категория {0}</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>Единица {0}</translation>
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
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Price: the catalogue says {known}, {said} was said</source>
        <translation>Цена: в каталоге {known}, сказано {said}</translation>
    </message>
    <message>
        <source>Old price: the catalogue says {known}, {said} was said</source>
        <translation>Старая цена: в каталоге {known}, сказано {said}</translation>
    </message>
    <message>
        <source>The old price {said} was said; now it is {known}</source>
        <translation>Сказана старая цена {said}; сейчас {known}</translation>
    </message>
    <message>
        <source>Discount: {known} by the catalogue, {said} was said</source>
        <translation>Скидка: по каталогу {known}, сказано {said}</translation>
    </message>
    <message>
        <source>Together {said}: one by one it is {known}</source>
        <translation>Вместе {said}: по отдельности выходит {known}</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>Следующий товар</translation>
    </message>
    <message>
        <source>Product before</source>
        <translation>Предыдущий товар</translation>
    </message>
    <message>
        <source>Take the product off</source>
        <translation>Убрать товар с экрана</translation>
    </message>
    <message>
        <source>Show the product that was heard</source>
        <translation>Показать услышанный товар</translation>
    </message>
    <message>
        <source>Approve a machine&apos;s name</source>
        <translation>Утвердить название от машины</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Key: {0}</source>
        <translation>Клавиша: {0}</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>В любой программе</translation>
    </message>
    <message>
        <source>In every program: {0}</source>
        <translation>В любой программе: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>A key that is heard in every program is lost to the others: choose rare ones.</source>
        <translation>Клавиша, которая действует в любой программе, для остальных потеряна: выбирайте редкие.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own: they count while the studio is in front. Use the local address below for the others.</source>
        <translation>Этот рабочий стол не выделяет программам собственных клавиш: они действуют, пока студия на переднем плане. Для остального есть локальный адрес ниже.</translation>
    </message>
    <message>
        <source>All keys as they come with the program</source>
        <translation>Вернуть все исходные клавиши</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <translation>Сбросить клавиши</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Локальный адрес</translation>
    </message>
    <message>
        <source>Other programs of this computer press keys through it: a Stream Deck, OBS, a script.</source>
        <translation>Через него клавиши нажимают другие программы этого компьютера: Stream Deck, OBS, скрипт.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Command that presses a key</source>
        <translation>Команда, которая нажимает клавишу</translation>
    </message>
    <message>
        <source>The same key: {0}</source>
        <translation>Та же клавиша: {0}</translation>
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
        <translation>Все эфиры</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Эфир</translation>
    </message>
    <message>
        <source>Choose a show, or write the name of a new one and press {0}</source>
        <translation>Выберите эфир или введите название нового и нажмите {0}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Subtitles now</source>
        <translation>Субтитры сейчас</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Разместить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>Хромакей</translation>
    </message>
    <message>
        <source>Blank all</source>
        <translation>Скрыть всё</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Subtitles on one flat colour, for programs that show transparent windows grey</source>
        <translation>Субтитры на ровном цвете — для программ, где прозрачные окна выходят серыми</translation>
    </message>
    <message>
        <source>What is said is not captioned; the show goes on</source>
        <translation>Сказанное не попадает в субтитры; эфир продолжается</translation>
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
        <translation>Возможно, она ненадолго занята. Все показанные строки сохранены, даже если её завершить.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>End it and open</source>
        <translation>Завершить её и открыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Язык речи</translation>
    </message>
    <message>
        <source>Holds from the next show on.</source>
        <translation>Действует со следующего эфира.</translation>
    </message>
    <message>
        <source>Subtitles in</source>
        <translation>Языки субтитров</translation>
    </message>
    <message>
        <source>Silence that ends a sentence</source>
        <translation>Пауза, завершающая фразу</translation>
    </message>
    <message>
        <source>Shorter: subtitles come sooner. Longer: slow speakers are not cut off.</source>
        <translation>Короче — субтитры выходят раньше. Длиннее — медленную речь не обрывает.</translation>
    </message>
    <message>
        <source>Translate sentences before they are finished</source>
        <translation>Переводить фразы, не дожидаясь их конца</translation>
    </message>
    <message>
        <source>Expect the products&apos; names</source>
        <translation>Ожидать названия товаров</translation>
    </message>
    <message>
        <source>Those of the running order, where the speech model can. Holds from the next show on.</source>
        <translation>Товары из плана эфира, если модель речи это умеет. Действует со следующего эфира.</translation>
    </message>
    <message>
        <source>As the speech model</source>
        <translation>Как у модели речи</translation>
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
        <translation>На каком языке вы говорите?</translation>
    </message>
    <message>
        <source>Both can be changed before every show, on the Live page.</source>
        <translation>И то и другое можно изменить перед каждым эфиром в разделе «Эфир».</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Язык речи</translation>
    </message>
    <message>
        <source>Subtitles in</source>
        <translation>Языки субтитров</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>On air</source>
        <translation>В эфире</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не сохраняется</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>сохранена %n реплика</numerusform>
            <numerusform>сохранены %n реплики</numerusform>
            <numerusform>сохранено %n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>офлайн</translation>
    </message>
    <message>
        <source>Speech: microphone silent</source>
        <translation>Речь: микрофон молчит</translation>
    </message>
    <message>
        <source>Speech: no microphone</source>
        <translation>Речь: нет микрофона</translation>
    </message>
    <message>
        <source>Speech: {0} s behind</source>
        <translation>Речь: отстаёт на {0} с</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Речь</translation>
    </message>
    <message numerus="yes">
        <source>Translation: %n line(s) behind</source>
        <translation>
            <numerusform>Перевод: отстаёт на %n реплику</numerusform>
            <numerusform>Перевод: отстаёт на %n реплики</numerusform>
            <numerusform>Перевод: отстаёт на %n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>{0}, {1} s</source>
        <translation>{0}, {1} с</translation>
    </message>
    <message>
        <source>The audience sees nothing</source>
        <translation>Зрители ничего не видят</translation>
    </message>
    <message>
        <source>Overlay: paused</source>
        <translation>Окно субтитров: пауза</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Окно субтитров</translation>
    </message>
    <message>
        <source>{0} + key window</source>
        <translation>{0} + окно хромакея</translation>
    </message>
    <message>
        <source>{0}: loading</source>
        <translation>{0}: загрузка</translation>
    </message>
    <message>
        <source>{0}: not ready</source>
        <translation>{0}: не готово</translation>
    </message>
    <message>
        <source>{0}: look</source>
        <translation>{0}: проверьте</translation>
    </message>
    <message>
        <source>{0}: fine</source>
        <translation>{0}: в порядке</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>Холодильный склад</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Фабрика</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Days to make</source>
        <translation>Дней на изготовление</translation>
    </message>
    <message>
        <source>Which shop or store</source>
        <translation>Какой магазин или склад</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>Вариант (SKU)</translation>
    </message>
</context>
<context>
    <name>StyleEditor</name>
    <message>
        <source>Style of the subtitles</source>
        <translation>Стиль субтитров</translation>
    </message>
    <message>
        <source>Style of the product card</source>
        <translation>Стиль карточки товара</translation>
    </message>
    <message>
        <source>Try on the overlay</source>
        <translation>Примерить</translation>
    </message>
    <message>
        <source>The overlay on the screen wears the style while it is made.</source>
        <translation>Окно субтитров на экране показывает стиль, пока вы над ним работаете.</translation>
    </message>
    <message>
        <source>Use it there</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>The overlay keeps this theme.</source>
        <translation>Окно субтитров остаётся с этой темой.</translation>
    </message>
    <message>
        <source>A theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>The theme as a file</source>
        <translation>Тема в файле</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Contrast {0} : 1</source>
        <translation>Контраст {0} : 1</translation>
    </message>
    <message>
        <source>Contrast {0} : 1, too little: 4.5 is needed</source>
        <translation>Контраст {0} : 1 — мало: нужно не меньше 4,5</translation>
    </message>
</context>
<context>
    <name>SubtitlesSection</name>
    <message>
        <source>Subtitle files</source>
        <translation>Файлы субтитров</translation>
    </message>
    <message>
        <source>Where a line has no translation</source>
        <translation>Если у реплики нет перевода</translation>
    </message>
    <message>
        <source>Nothing is ever invented. Each overlay has its own choice.</source>
        <translation>Ничего не придумывается. У каждого окна субтитров свой выбор.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропускать</translation>
    </message>
    <message>
        <source>Show what was said</source>
        <translation>Показывать сказанное</translation>
    </message>
    <message>
        <source>Show a sign (…)</source>
        <translation>Показывать знак (…)</translation>
    </message>
    <message>
        <source>Kazakh is written in</source>
        <translation>Казахская письменность</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>Арабское письмо</translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation>Латиница (2021)</translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Other forms, divided by |</source>
        <translation>Другие формы, через |</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>Не употреблять</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Edit a term</source>
        <translation>Правка термина</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Новый термин</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n term(s)</source>
        <translation>
            <numerusform>Удаление %n термина</numerusform>
            <numerusform>Удаление %n терминов</numerusform>
            <numerusform>Удаление %n терминов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Импорт терминов</translation>
    </message>
    <message>
        <source>Terms ({0})</source>
        <translation>Термины ({0})</translation>
    </message>
    <message>
        <source>Export the terms that are shown</source>
        <translation>Экспорт показанных терминов</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термина</numerusform>
            <numerusform>%n терминов</numerusform>
        </translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Поиск по терминам</translation>
    </message>
    <message>
        <source>Names and terms written here go through translation whole, and forms that must not be used are never shown.</source>
        <translation>Имена и термины, записанные здесь, переводятся целиком, а запрещённые формы никогда не показываются.</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>Не употреблять</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>Selling points, one a line</source>
        <translation>Преимущества, по одному в строке</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>Утвердить черновик</translation>
    </message>
    <message>
        <source>A machine drafted this. Approve it as it stands</source>
        <translation>Это машинный черновик. Утвердить его как есть</translation>
    </message>
    <message>
        <source>Draft what is missing</source>
        <translation>Составить недостающее</translation>
    </message>
</context>
<context>
    <name>ThemeBar</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Переименовать тему</translation>
    </message>
    <message>
        <source>Bring in a theme file</source>
        <translation>Загрузить тему из файла</translation>
    </message>
    <message>
        <source>Give the theme out as a file</source>
        <translation>Сохранить тему в файл</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Вернуть исходный вид</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>Удалить тему</translation>
    </message>
    <message>
        <source>{0}, my own</source>
        <translation>{0} (моя)</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Sans serif</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>С засечками</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Outline</source>
        <translation>Обводка</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Плашка</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тёплая</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактная</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Spoken language</source>
        <translation>Язык речи</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>Время в эфире</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>В эфир</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системный</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The line, to be corrected</source>
        <translation>Исправление реплики</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Not translated: {0}</source>
        <translation>Не переведено: {0}</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Сохранить этот список…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>Скрыть отчёт</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>Строки, которые не загружены</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written</source>
        <translation>
            <numerusform>записана %n строка</numerusform>
            <numerusform>записаны %n строки</numerusform>
            <numerusform>записано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n уже была</numerusform>
            <numerusform>%n уже были</numerusform>
            <numerusform>%n уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The table does not name its languages; it was taken as {0} → {1}.</source>
        <translation>В таблице не названы языки; принято: {0} → {1}.</translation>
    </message>
    <message>
        <source>it has {0} columns, more than the heading</source>
        <translation>столбцов — {0}, больше, чем в заголовке</translation>
    </message>
    <message>
        <source>there is no text in the spoken language</source>
        <translation>нет текста на языке речи</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>нет перевода</translation>
    </message>
    <message>
        <source>a text of {0} characters is no spoken line</source>
        <translation>текст из {0} знаков — не реплика</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>есть управляющие символы</translation>
    </message>
    <message>
        <source>it is a formula, no text</source>
        <translation>это формула, а не текст</translation>
    </message>
    <message>
        <source>the amounts differ ({0})</source>
        <translation>числа расходятся ({0})</translation>
    </message>
    <message>
        <source>the text is not in the language of its column ({0})</source>
        <translation>текст не на языке столбца ({0})</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>строка {0}: {1}</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Сохранение списка</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>Colour {0}</source>
        <translation>Цвет {0}</translation>
    </message>
    <message>
        <source>Material {0}</source>
        <translation>Материал {0}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size system</source>
        <translation>Система размеров</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n version(s) of this line</source>
        <translation>
            <numerusform>%n версия реплики</numerusform>
            <numerusform>%n версии реплики</numerusform>
            <numerusform>%n версий реплики</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line above to see every version of it that was shown</source>
        <translation>Выберите реплику выше, чтобы увидеть все её показанные версии</translation>
    </message>
    <message>
        <source>Versions of the line</source>
        <translation>Версии реплики</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Шаг {0} из {1}</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Other names, parted by commas</source>
        <translation>Другие названия, через запятую</translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation>Как его называют ведущие</translation>
    </message>
    <message>
        <source>What may not be said of it</source>
        <translation>Чего о нём говорить нельзя</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>_CardRow</name>
    <message>
        <source>Take this row out</source>
        <translation>Убрать эту строку</translation>
    </message>
</context>
</TS>
