<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Small and quick: begin with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: needs several gigabytes of memory and most of a processor core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and quick: begin with this one. Read speech; live selling speech is untested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older small Kazakh model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older large Kazakh model, a third of the newer one&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With translate-en_ru it makes Chinese to Russian by way of English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With translate-ru_en it makes Russian to Chinese by way of English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With translate-en_zh it makes Russian to Chinese by way of English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With translate-zh_en it makes Chinese to Russian by way of English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be converted with ct2-transformers-converter (transformers 4) and packed with &quot;add_source_eos&quot;: true in model/config.json. No official Argos package exists for Kazakh; the one for Kyrgyz (ky) is not a substitute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As kazRush-ru-kk, the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All six directions in one model, the only one with a free licence; must be converted with CTranslate2, one package for each source language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCrash</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterShow</name>
    <message>
        <source>This show is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovedTab</name>
    <message>
        <source>Edit a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import approved lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n approved line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search approved lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines whose amounts differ, or which use a form that must not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you approve or correct on the air is kept here, and comes first the next time somebody says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardKeyWindow</name>
    <message>
        <source>The product&apos;s card for a host program, on a key colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>The product&apos;s card for the audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>What the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shop or store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may not be said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomsForm</name>
    <message>
        <source>Made in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits · Delete deletes · Ctrl+Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version of the line in hand that was shown ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip (.srt), for players and editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT (.vtt), for web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (.txt), to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl), everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ffmpeg, as the system finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, lines, models and settings. The variable {0} names another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recordings such as MP4 and MP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ffmpeg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge to edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle: old lines fade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodsForm</name>
    <message>
        <source>Add a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Drag to move, pull a border to resize, arrow keys for single steps, Esc when done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>Speech: what listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>{0} is not in the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is only in the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be used: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Save the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the pictures, named after the SKUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the problems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pictures, named after the SKUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency: as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of prices that do not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the catalogue not in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterfaceSection</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyWindow</name>
    <message>
        <source>Subtitles for a host program, on a key colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go live or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank everything at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the line, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the similar line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the product into the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageToggles</name>
    <message>
        <source>Subtitles in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: a person wrote or approved this translation word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: an approved line; only what was misheard has been mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine: a model&apos;s translation that has passed every check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated: nothing was good enough, so nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as it is said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livestream Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing ends the show. The last words are translated first, and every line is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the show and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Level of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicrophoneSection</name>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microphone that was unplugged is waited for, and used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model is loaded and run once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads every model and runs it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter models know only the demo&apos;s language and voice. For a real show install a speech model of the language that is spoken, and packages for its translations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models in it are destroyed; to have one again it must be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a model from its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is installed, and has loaded and run once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the models do(es) not work; it is said beside them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) work.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsSection</name>
    <message>
        <source>Speech models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first installed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneySheet</name>
    <message>
        <source>Rates and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the show is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers in Kazakhstan: tenge and Kazakh come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card without a tenge price of your own and a Kazakh name does not go on air then: Law on Advertising, art. 6; Law on Languages, art. 21. Not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices in {0} on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices in steps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate is known: prices are shown as they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Hide this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Official</name>
    <message>
        <source>Official models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch one with your browser, then install the file above. The program itself fetches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message>
        <source>For the audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the platform&apos;s own buttons leave room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio&apos;s goes on while nobody is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayWindow</name>
    <message>
        <source>Subtitles for the audience</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlaysSection</name>
    <message>
        <source>Overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an overlay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesForm</name>
    <message>
        <source>Add pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the first picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this language out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Before you go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say appears here, with its subtitles below each line. Speak; then go live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps every line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the subtitles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>On a light picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a dark picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a camera&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This desktop shows no transparent windows: the overlay takes the shape of its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Wayland a program cannot place its windows or keep them on top: use an X11 session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen {0} that held the overlay is gone; the overlay moved to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own fonts are missing ({0}); install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme {0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no theme file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme {0} was made by a newer version of the program; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme has a setting that is not known: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the theme is of the wrong kind: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the theme is out of its range: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme {0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe areas {0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme {0} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlay {0} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe area {0} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters hardly stand out from what is behind them ({0}); 4.5 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings {0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no language of the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no export format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard yet: say something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} MB are free where sessions are kept: make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overlay is open: open one in the settings, or nobody sees subtitles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is blanked: press the key again, or nobody sees subtitles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The show of {0} was broken off. Every line that was shown is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the key {0} already: it counts only while the studio is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alone would be lost to typing in every program: add Ctrl or Alt to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local address cannot be opened: another program uses port {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong. The show goes on; the report lies in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written: nothing of this session is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} was made by a newer version of the program; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} is damaged; it is left as it is. Move it away to start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is slow: lines are held back until they are safely kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are no longer kept ({0}); the show goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session {0} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech recogniser failed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound could not be read on: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line could not be translated: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts did not stop in time: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One output failed ({0}); the others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: it is missing, damaged or in an unknown encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than such a file may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} declares what could harm this computer (XML entities); it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no format for this. Approved lines are tsv, csv, xlsx or tmx; terms tsv, csv, xlsx or tbx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not say its languages: name the columns zh, ru, kk in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved line {0} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a line already: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term {0} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product with the SKU {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product cannot be kept as it is ({0}). Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU {0} is there more than once. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU {0} belongs to another product. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency {0} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of rules cannot be used: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no rate of exchange: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table of rates was left out ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table of rates. Its first row must name a currency and a rate ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate {0} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no running order for the show {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card needs a price of your own in this currency to go on air ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card needs the product&apos;s name in this language to go on air ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0} it is not clear which column names the products and what else is known of them: write headings over the columns, such as SKU, name, price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a workbook of Excel 2003 or older; save it as .xlsx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer version of the program; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no format for this; a catalogue is csv, tsv, xlsx or json, a declaration csv or xlsx, what is printed pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {0} cannot come in, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {0} can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no products to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no picture, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder or zip at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive {0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds more pictures than a catalogue may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder; name the recordings in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read as sound: it is damaged, cut short or no recording at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no sound track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs the program ffmpeg, which is not installed. Install it, or set its path in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ffmpeg could not read {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of {0} stops before its end: it is damaged or cut short, and was captioned as far as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so no microphone can be used. On Debian and Ubuntu: sudo apt-get install libportaudio2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone named {0}. Choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {0} is held by another program; close that and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {0} is gone; waiting for it to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {0} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {0} gives exact silence; is it muted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not keep up: {0} ms of sound were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no Vosk model folder (it has no am/final.mdl or graph).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} is damaged; fetch and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is of another language than the one spoken: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which language the model {0} speaks. Give its folder a name like the official ones, for instance vosk-model-small-ru-0.22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows gives no plain name to {0}: move the model to a folder with Latin letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came with the program and cannot be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} could not be moved; a program may be using it. Stop the show and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model named {0} has come to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no speech model for the language {0}. The Models page says where to get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} cannot be told which phrases to expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation package for {0}. The Models page says where to get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation package at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no Argos package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation package {0} is damaged; fetch and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation package {0} is of an old kind that is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither a Vosk model (folder or zip) nor an .argosmodel package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive {0} is damaged; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds more than one model; unpack it and install each folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leads out of its folder; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unpacks to more than a model may hold; nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of official models, {0}, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder {0} cannot be written. Choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly a word is understood. The starter model knows only the demo&apos;s voices and the phrasebook. For real speech, install an official model: the Models page says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech is understood again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the price was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product to see all that is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a product: name, pinyin, SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With open drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tenge price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product matches. Empty the search field to see everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here lies what you sell: names in three languages, prices, stock, customs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with the demo catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price list to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price tags to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A declaration sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>too long for a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translator failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number was not heard clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers would differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like an approved line, but not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no approved line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>the column {column} is not understood and not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column {column} is not kept in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column {column} says what another column says; that one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of totals: no product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading of a section: no product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headings once more: no product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as row {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: {column} is not the same as in row {detail}, which counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} stands in row {detail} already, and {column} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a SKU of its own, {value} is known as {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was a long number before a spreadsheet shortened it; set the column to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no SKU: too long, or with signs that cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SKU {value} belongs to {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is new and has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {detail} cells, more than the headings: a delimiter inside a cell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product {value} is not written as a product ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {detail} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula without a calculated value ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spreadsheet could not calculate this ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} characters are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long ({detail} …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds signs that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is in Arabic letters; Kazakh is kept in Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not in the language of its column ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is no language of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price {value} is below nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price {value} is beyond all bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of {value} is far from all others in the file; is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old price of {value} is more than five times the new one; is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old price of {value} is lower than the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old price of {value} is in another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} stands under an old price and there is no other: it is taken for the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: the lower price is taken, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has two prices in {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} can be read as two different numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is in {detail}, the column in another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} {detail} is no known currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says the currency of {value}; choose it above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} can be read as two different days; write 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of {value} ends before it begins ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no number of pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: fewer than no pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} days are no lead time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no place: shop, warehouse, cold store or factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has no variant {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} variants are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is no size system: CN, RU, EU, INT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is taken for these sizes: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: grams or kilograms? Write the unit in the heading or the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country {value} is not known; write its two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is no country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no HS code: 6, 8, 10 or 13 digits (a zero in front may be lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no customs mode: 9610, 9710, 9810 or 1210</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} leads out of its folder; not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture {value} is too large {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no picture, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no product has a SKU that begins {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture {value} is not among those given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table names {detail} pictures; choose where they are above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is no picture of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name in {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a machine&apos;s draft waits for approval: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price in {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own text says {detail}, which may not be said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name as another product: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: {column} is missing for the declaration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptTab</name>
    <message>
        <source>Edit a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter edits · Delete deletes · Alt+↑ Alt+↓ moves · Ctrl+Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this show&apos;s script counts on the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you mean to say, with its translations: a line that is said like this is shown exactly so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo show&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>on the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before its end. Every line up to there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with an error. Every line up to there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was cut off during it. Every line that was shown is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not translated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bin ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that were deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every show is kept here with all its lines, as they were shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Live page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo&apos;s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of these sessions and every version of them are destroyed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Nothing here matches. Empty the search field to see everything again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Category {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every program: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that is heard in every program is lost to the others: choose rare ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own: they count while the studio is in front. Use the local address below for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs of this computer press keys through it: a Stream Deck, OBS, a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that presses a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowPicker</name>
    <message>
        <source>Every show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a show, or write the name of a new one and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Subtitles now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles on one flat colour, for programs that show transparent windows grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said is not captioned; the show goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next show on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence that ends a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter: subtitles come sooner. Longer: slow speakers are not cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate sentences before they are finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the speech model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech: {0} s behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Translation: %n line(s) behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay: all blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} + key window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: fine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleEditor</name>
    <message>
        <source>Style of the subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try on the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlay on the screen wears the style while it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlay keeps this theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast {0} : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast {0} : 1, too little: 4.5 is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitlesSection</name>
    <message>
        <source>Subtitle files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a line has no translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever invented. Each overlay has its own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a sign (…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms, divided by |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Edit a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the terms that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and terms written here go through translation whole, and forms that must not be used are never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling points, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine drafted this. Approve it as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft what is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeBar</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a theme file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the theme out as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, my own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Spoken language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The line, to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table does not name its languages; it was taken as {0} → {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} columns, more than the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in the spoken language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of {0} characters is no spoken line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a formula, no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amounts differ ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not in the language of its column ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>Colour {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n version(s) of this line</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line above to see every version of it that was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Other names, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may not be said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CardRow</name>
    <message>
        <source>Take this row out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
