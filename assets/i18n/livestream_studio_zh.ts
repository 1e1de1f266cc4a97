<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Small and quick: begin with this one.</source>
        <translation>体积小、速度快，建议先用这个。</translation>
    </message>
    <message>
        <source>Large: needs several gigabytes of memory and most of a processor core.</source>
        <translation>体积大：需要数 GB 内存，并占用将近一个处理器核心。</translation>
    </message>
    <message>
        <source>Small and quick: begin with this one. Read speech; live selling speech is untested.</source>
        <translation>体积小、速度快，建议先用这个。适用于朗读语音，带货口语尚未测试。</translation>
    </message>
    <message>
        <source>The older small Kazakh model.</source>
        <translation>旧版哈萨克语小模型。</translation>
    </message>
    <message>
        <source>The older large Kazakh model, a third of the newer one&apos;s size.</source>
        <translation>旧版哈萨克语大模型，大小是新版的三分之一。</translation>
    </message>
    <message>
        <source>With translate-en_ru it makes Chinese to Russian by way of English.</source>
        <translation>与 translate-en_ru 搭配，经英语把中文译成俄语。</translation>
    </message>
    <message>
        <source>With translate-ru_en it makes Russian to Chinese by way of English.</source>
        <translation>与 translate-ru_en 搭配，经英语把俄语译成中文。</translation>
    </message>
    <message>
        <source>With translate-en_zh it makes Russian to Chinese by way of English.</source>
        <translation>与 translate-en_zh 搭配，经英语把俄语译成中文。</translation>
    </message>
    <message>
        <source>With translate-zh_en it makes Chinese to Russian by way of English.</source>
        <translation>与 translate-zh_en 搭配，经英语把中文译成俄语。</translation>
    </message>
    <message>
        <source>Must be converted with ct2-transformers-converter (transformers 4) and packed with &quot;add_source_eos&quot;: true in model/config.json. No official Argos package exists for Kazakh; the one for Kyrgyz (ky) is not a substitute.</source>
        <translation>需用 ct2-transformers-converter（transformers 4）转换，打包时在 model/config.json 中写入 &quot;add_source_eos&quot;: true。Argos 没有官方的哈萨克语翻译包；吉尔吉斯语（ky）的包不能代替。</translation>
    </message>
    <message>
        <source>As kazRush-ru-kk, the other way.</source>
        <translation>同 kazRush-ru-kk，方向相反。</translation>
    </message>
    <message>
        <source>All six directions in one model, the only one with a free licence; must be converted with CTranslate2, one package for each source language.</source>
        <translation>一个模型涵盖全部六个方向，也是唯一采用自由许可证的模型；需用 CTranslate2 转换，每种源语言各做一个翻译包。</translation>
    </message>
</context>
<context>
    <name>AfterCrash</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>AfterShow</name>
    <message>
        <source>This show is over.</source>
        <translation>本场直播已结束。</translation>
    </message>
    <message>
        <source>Open in Sessions</source>
        <translation>在“场次”中打开</translation>
    </message>
    <message>
        <source>Next show</source>
        <translation>下一场</translation>
    </message>
</context>
<context>
    <name>ApprovedTab</name>
    <message>
        <source>Edit a line</source>
        <translation>编辑台词</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加台词</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>删除 %n 条台词</numerusform>
        </translation>
    </message>
    <message>
        <source>Import approved lines</source>
        <translation>导入审定台词</translation>
    </message>
    <message>
        <source>Lines ({0})</source>
        <translation>台词 ({0})</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>导出当前显示的台词</translation>
    </message>
    <message numerus="yes">
        <source>%n approved line(s)</source>
        <translation>
            <numerusform>%n 条审定台词</numerusform>
        </translation>
    </message>
    <message>
        <source>Search approved lines</source>
        <translation>搜索审定台词</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Only lines whose amounts differ, or which use a form that must not be</source>
        <translation>只看数量不一致或含禁用写法的台词</translation>
    </message>
    <message>
        <source>What you approve or correct on the air is kept here, and comes first the next time somebody says it.</source>
        <translation>直播中审定或更正过的译文都保存在这里，下次再有人说到时优先采用。</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>时间、审定人</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 条待检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>{0}, my own</source>
        <translation>{0}（自定义）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>安全区</translation>
    </message>
    <message>
        <source>How much of each side a platform covers; measured by others, mend it where it is wrong</source>
        <translation>直播平台在各边遮挡的宽度；数据来自他人测量，如有不符请自行更正</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Remove this safe area</source>
        <translation>移除此安全区</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>{0} ({1} × {2})</source>
        <translation>{0}（{1} × {2}）</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source> em</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>底框</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>小字</translation>
    </message>
    <message>
        <source>Size of small text</source>
        <translation>小字字号</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Picture, 0: none</source>
        <translation>图片（0 为不显示）</translation>
    </message>
    <message>
        <source>Every currency</source>
        <translation>所有币种</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Sizes, what is left</source>
        <translation>尺码和余量</translation>
    </message>
    <message>
        <source>Number to quote</source>
        <translation>下单编号</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Letters across</source>
        <translation>每行字数</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>A card comes softly</source>
        <translation>商品卡渐显</translation>
    </message>
</context>
<context>
    <name>CardKeyWindow</name>
    <message>
        <source>The product&apos;s card for a host program, on a key colour</source>
        <translation>供直播软件抠像的商品卡窗口</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>Product card</source>
        <translation>商品卡</translation>
    </message>
    <message>
        <source>How the card looks</source>
        <translation>商品卡样式</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the style of the card</source>
        <translation>编辑商品卡样式</translation>
    </message>
    <message>
        <source>A theme that comes with the program, or your own.</source>
        <translation>可选用自带主题或自定义主题。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The card on the screen</source>
        <translation>屏幕上的商品卡</translation>
    </message>
    <message>
        <source>In a window of its own, arranged with the subtitles.</source>
        <translation>使用单独的窗口，与字幕一起调整位置。</translation>
    </message>
    <message>
        <source>Show by itself</source>
        <translation>自动上屏</translation>
    </message>
    <message>
        <source>A product that is surely named</source>
        <translation>明确提到的商品</translation>
    </message>
    <message>
        <source>Without this it is only offered to you.</source>
        <translation>关闭时只作为建议列出。</translation>
    </message>
    <message>
        <source>What the card looks like</source>
        <translation>商品卡外观</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>The product&apos;s card for the audience</source>
        <translation>观众商品卡</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>商品卡</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick: {0}</source>
        <translation>选择：{0}</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>What the columns hold</source>
        <translation>各列内容</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>What {0} holds</source>
        <translation>{0} 的内容</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句话介绍</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>详细描述</translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格开始日期</translation>
    </message>
    <message>
        <source>Price until</source>
        <translation>价格结束日期</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Which shop or store</source>
        <translation>门店或仓库名称</translation>
    </message>
    <message>
        <source>Days to make</source>
        <translation>备货天数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Size system</source>
        <translation>尺码体系</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>规格 (SKU)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>原产地</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS 编码</translation>
    </message>
    <message>
        <source>Customs mode</source>
        <translation>海关监管方式</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>申报价值</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation>主播叫法</translation>
    </message>
    <message>
        <source>What may not be said of it</source>
        <translation>禁用说法</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open drafts</source>
        <translation>待审定草稿</translation>
    </message>
</context>
<context>
    <name>CustomsForm</name>
    <message>
        <source>Made in</source>
        <translation>原产地</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS 编码</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>重量（克）</translation>
    </message>
    <message>
        <source>Customs mode</source>
        <translation>海关监管方式</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>申报价值</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add ({0})</source>
        <translation>添加 ({0})</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{0} edits · {1} deletes · {2} takes back</source>
        <translation>{0} 编辑 · {1} 删除 · {2} 撤销</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>导入 {0}</translation>
    </message>
    <message>
        <source>Take the import out</source>
        <translation>撤销导入</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>场次标题</translation>
    </message>
    <message>
        <source>Show without a title</source>
        <translation>未命名直播</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Every version of the line in hand that was shown ({0})</source>
        <translation>所选台词显示过的所有版本（{0}）</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>隐藏此报告</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) printed</source>
        <translation>
            <numerusform>已打印 %n 张价签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) printed</source>
        <translation>
            <numerusform>已打印 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written</source>
        <translation>
            <numerusform>已导出 %n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing entry(ies)</source>
        <translation>
            <numerusform>缺少 %n 项内容</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>SubRip (.srt), for players and editors</source>
        <translation>SubRip (.srt)，用于播放器和剪辑软件</translation>
    </message>
    <message>
        <source>WebVTT (.vtt), for web pages</source>
        <translation>WebVTT (.vtt)，用于网页</translation>
    </message>
    <message>
        <source>Text (.txt), to read</source>
        <translation>文本 (.txt)，便于阅读</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl), everything</source>
        <translation>JSON Lines (.jsonl)，包含全部信息</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>已导出 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>A table of products</source>
        <translation>商品表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.json)</source>
        <translation>表格 (*.xlsx *.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv)</source>
        <translation>电子表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The catalogue as a table…</source>
        <translation>商品库表格…</translation>
    </message>
    <message>
        <source>A price list to print…</source>
        <translation>可打印的价目表…</translation>
    </message>
    <message>
        <source>Price tags to print…</source>
        <translation>可打印的价签…</translation>
    </message>
    <message>
        <source>A declaration sheet…</source>
        <translation>申报单…</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>导出商品</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>ffmpeg, as the system finds it</source>
        <translation>ffmpeg（由系统查找）</translation>
    </message>
    <message>
        <source>Sessions, lines, models and settings. The variable {0} names another folder.</source>
        <translation>场次、台词、模型和设置。可用环境变量 {0} 指定其他文件夹。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>For recordings such as MP4 and MP3.</source>
        <translation>用于读取 MP4、MP3 等录制文件。</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>已找到：{0}</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>The program ffmpeg</source>
        <translation>ffmpeg 程序</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>底框</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>第一语言</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Between languages</source>
        <translation>语言间距</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>内边距</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>In its window</source>
        <translation>在窗口中</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>行首</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>行末</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Old lines fade</source>
        <translation>旧句淡出</translation>
    </message>
    <message>
        <source>Edge to edge</source>
        <translation>通栏横条</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>GoodsForm</name>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>添加规格</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>添加地点</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Drag to move, pull a border to resize, arrow keys for single steps, Esc when done</source>
        <translation>拖动可移动，拉边框可缩放，方向键可微调，按 Esc 完成</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>Heard</source>
        <translation>听到的商品</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>上屏</translation>
    </message>
    <message>
        <source>{0} does it too while the lines have the focus</source>
        <translation>焦点在台词上时，按 {0} 也可上屏</translation>
    </message>
    <message>
        <source>Show by itself</source>
        <translation>自动上屏</translation>
    </message>
    <message>
        <source>A product that is surely named goes on air without a key</source>
        <translation>明确提到的商品无需按键即可上屏</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>Speech: what listens</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>已安装的翻译包</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>自带模型</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>By way of {0}</source>
        <translation>经 {0} 中转</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接翻译</translation>
    </message>
    <message>
        <source>demo only</source>
        <translation>仅供演示</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>{0} is not in the translation</source>
        <translation>译文缺少 {0}</translation>
    </message>
    <message>
        <source>{0} is only in the translation</source>
        <translation>译文多出 {0}</translation>
    </message>
    <message>
        <source>not to be used: {0}</source>
        <translation>禁用：{0}</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>尚无译文</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Save the problems</source>
        <translation>保存问题列表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>各列内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the problems…</source>
        <translation>保存问题列表…</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>只导入无误的行</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>有错则全部不导入</translation>
    </message>
    <message>
        <source>What to take in</source>
        <translation>导入范围</translation>
    </message>
    <message>
        <source>Currency: as the file says</source>
        <translation>币种：按文件</translation>
    </message>
    <message>
        <source>The currency of prices that do not say it</source>
        <translation>未标币种的价格所用币种</translation>
    </message>
    <message>
        <source>The sheet of the workbook</source>
        <translation>工作簿中的工作表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>导入 {0}</translation>
    </message>
    <message>
        <source>Products ({0})</source>
        <translation>商品（{0}）</translation>
    </message>
    <message>
        <source>Problems ({0})</source>
        <translation>问题（{0}）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>未变 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the catalogue not in the file</source>
        <translation>
            <numerusform>商品库中有 %n 个不在文件里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot come in</source>
        <translation>
            <numerusform>%n 行无法导入</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n product(s)</source>
        <translation>
            <numerusform>导入 %n 个商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
</context>
<context>
    <name>InterfaceSection</name>
    <message>
        <source>Window</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>新手引导</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
</context>
<context>
    <name>KeyColours</name>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
</context>
<context>
    <name>KeyWindow</name>
    <message>
        <source>Subtitles for a host program, on a key colour</source>
        <translation>供直播软件抠像的字幕窗口</translation>
    </message>
    <message>
        <source>Drag it to where it is out of your way</source>
        <translation>可拖到不碍事的地方</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go live or stop</source>
        <translation>开始或停止直播</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>播放演示直播</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Clear the subtitles</source>
        <translation>清除字幕</translation>
    </message>
    <message>
        <source>Arrange the subtitles</source>
        <translation>调整字幕位置</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>抠像窗口</translation>
    </message>
    <message>
        <source>Blank everything at once</source>
        <translation>一键隐藏全部字幕</translation>
    </message>
    <message>
        <source>Edit the line</source>
        <translation>编辑这一句</translation>
    </message>
    <message>
        <source>Approve the line</source>
        <translation>审定这一句</translation>
    </message>
    <message>
        <source>Hide the line, or show it again</source>
        <translation>隐藏或重新显示这一句</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>撤销上次更正</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>跳到最新一句</translation>
    </message>
    <message>
        <source>Use the similar line</source>
        <translation>采用相似台词</translation>
    </message>
    <message>
        <source>Put the similar line away</source>
        <translation>收起相似台词</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>保存商品</translation>
    </message>
    <message>
        <source>Approve the drafts</source>
        <translation>审定草稿</translation>
    </message>
    <message>
        <source>Put the product into the show</source>
        <translation>把商品加入直播</translation>
    </message>
    <message>
        <source>Duplicate the product</source>
        <translation>复制一份商品</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>过境税费</translation>
    </message>
    <message>
        <source>Delete the product</source>
        <translation>删除商品</translation>
    </message>
    <message>
        <source>Undo the last change of the catalogue</source>
        <translation>撤销商品库的上次更改</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重做更改</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>term</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>LampWords</name>
    <message>
        <source>Not legal advice</source>
        <translation>不构成法律意见</translation>
    </message>
    <message>
        <source>Parcel: under the duty-free limit</source>
        <translation>包裹：未超过免税限额</translation>
    </message>
    <message>
        <source>Parcel: duty and tax of {0}</source>
        <translation>包裹：关税和税款 {0}</translation>
    </message>
    <message>
        <source>Parcel: nobody can tell (price, weight or rate is missing)</source>
        <translation>包裹：无法判断（缺少价格、重量或汇率）</translation>
    </message>
    <message>
        <source>Carried by a visitor: nobody can tell (price or rate is missing)</source>
        <translation>旅客携带：无法判断（缺少价格或汇率）</translation>
    </message>
    <message>
        <source>Carried by a visitor: within the daily allowance of {0}</source>
        <translation>旅客携带：未超过每日免税额度 {0}</translation>
    </message>
    <message>
        <source>Carried by a visitor: over the daily allowance of {0}; ask the customs</source>
        <translation>旅客携带：超过每日免税额度 {0}，请咨询海关</translation>
    </message>
    <message>
        <source>There is no rule for this day</source>
        <translation>该日期没有适用的规定</translation>
    </message>
    <message>
        <source>{0} has no price on that day</source>
        <translation>{0} 在该日期没有价格</translation>
    </message>
    <message>
        <source>There is no rate of exchange for {0}</source>
        <translation>没有 {0} 的汇率</translation>
    </message>
    <message>
        <source>The rate of exchange is old, of {0}</source>
        <translation>汇率较旧，日期为 {0}</translation>
    </message>
    <message>
        <source>{0} has no weight: only the value was looked at</source>
        <translation>{0} 没有重量：仅按价值判断</translation>
    </message>
    <message>
        <source>Heavier than {0} kg: other rules may apply</source>
        <translation>超过 {0} 公斤，可能适用其他规定</translation>
    </message>
    <message>
        <source>{0}: the declared value is not the price</source>
        <translation>{0}：申报价值与价格不一致</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Livestream Studio</source>
        <translation>欢迎使用 Livestream Studio</translation>
    </message>
    <message>
        <source>What you say on the air becomes subtitles in Chinese, Russian and Kazakh, on this computer alone: nothing is sent anywhere. First: the language of this window.</source>
        <translation>直播中说的话会变成中文、俄语和哈萨克语字幕，全部在本机完成：不向外发送任何内容。首先请选择界面语言。</translation>
    </message>
</context>
<context>
    <name>LanguageToggles</name>
    <message>
        <source>Subtitles in {0}</source>
        <translation>{0} 字幕</translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>The demo show is a recording that goes through the real recogniser and the real translators into the real overlay: watch the lower end of your screen. You can stop it at any time.</source>
        <translation>演示直播是一段录音，会经过真实的语音识别和翻译，显示在真实的字幕窗口中：请留意屏幕下方。可随时停止。</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>播放演示直播</translation>
    </message>
    <message>
        <source>Go to the studio</source>
        <translation>进入程序</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>标记说明</translation>
    </message>
    <message>
        <source>Approved: a person wrote or approved this translation word for word.</source>
        <translation>审定：由人工撰写或逐字审定的译文。</translation>
    </message>
    <message>
        <source>Memory: an approved line; only what was misheard has been mended.</source>
        <translation>记忆：审定台词，仅更正了听错的字词。</translation>
    </message>
    <message>
        <source>Machine: a model&apos;s translation that has passed every check.</source>
        <translation>机译：模型翻译，已通过所有检查。</translation>
    </message>
    <message>
        <source>Not translated: nothing was good enough, so nothing is shown.</source>
        <translation>未译：没有足够可靠的译文，因此不显示。</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>标记说明</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>口播语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>{0}, as it is said</source>
        <translation>{0}（原话）</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Lines</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Approved lines</source>
        <translation>审定台词</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>撤销：{0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>重做：{0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Livestream Studio</source>
        <translation>Livestream Studio</translation>
    </message>
    <message>
        <source>You are live.</source>
        <translation>正在直播。</translation>
    </message>
    <message>
        <source>Closing ends the show. The last words are translated first, and every line is kept.</source>
        <translation>关闭程序会结束直播。最后几句会先译完，所有台词都会保存。</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>继续直播</translation>
    </message>
    <message>
        <source>End the show and close</source>
        <translation>结束直播并关闭</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>音量过低</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>爆音</translation>
    </message>
</context>
<context>
    <name>MicrophoneSection</name>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>A microphone that was unplugged is waited for, and used again.</source>
        <translation>麦克风拔出后会等待它重新接入，并自动恢复使用。</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>重新查找麦克风</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>跟随系统（{0}）</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>MicrophoneStep</name>
    <message>
        <source>Are you heard?</source>
        <translation>能听到声音吗？</translation>
    </message>
    <message>
        <source>Speak as you do on the air: the bar should move to the middle and beyond.</source>
        <translation>请像直播时那样说话：音量条应到达中间或更高。</translation>
    </message>
    <message>
        <source>You are heard.</source>
        <translation>已听到声音。</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>不计时</translation>
    </message>
    <message>
        <source>Minutes planned for each product</source>
        <translation>每个商品的计划时长（分钟）</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Empty the bin ({0})</source>
        <translation>清空回收站（{0}）</translation>
    </message>
    <message>
        <source>Installing {0}</source>
        <translation>正在安装 {0}</translation>
    </message>
    <message>
        <source>Every model is loaded and run once</source>
        <translation>正在逐个加载并试运行模型</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>已移除 {0}。</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>从文件夹安装…</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Loads every model and runs it once</source>
        <translation>逐个加载模型并试运行一次</translation>
    </message>
    <message>
        <source>The starter models know only the demo&apos;s language and voice. For a real show install a speech model of the language that is spoken, and packages for its translations.</source>
        <translation>自带模型只认识演示内容的语言和声音。正式直播前，请安装口播语言的语音模型和所需的翻译包。</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>The models in it are destroyed; to have one again it must be fetched again.</source>
        <translation>其中的模型将被彻底删除，再次使用需重新下载。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>模型 ({0})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>安装模型</translation>
    </message>
    <message>
        <source>Install a model from its folder</source>
        <translation>从文件夹安装模型</translation>
    </message>
    <message>
        <source>{0} is installed, and has loaded and run once.</source>
        <translation>{0} 已安装，加载和试运行均正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do not work: the reason stands beside each.</source>
        <translation>
            <numerusform>%n 个模型无法使用，原因见各模型旁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n model(s) work.</source>
        <translation>
            <numerusform>全部 %n 个模型均可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>已复制：{0}</translation>
    </message>
</context>
<context>
    <name>ModelsSection</name>
    <message>
        <source>Speech models</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>The first installed one</source>
        <translation>第一个已安装的模型</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>自带模型</translation>
    </message>
</context>
<context>
    <name>ModelsStep</name>
    <message>
        <source>What the starter models know</source>
        <translation>自带模型的适用范围</translation>
    </message>
    <message>
        <source>The models that came with the program know the demo&apos;s voices and the sentences of its phrasebook, and nothing else: of your own speech they understand hardly a word. For a real show, install the official models; they are free and work offline too. The Models page says which ones, how large they are and where they lie.</source>
        <translation>程序自带的模型只认识演示的声音和常用语中的句子，其他内容都不认识：真人口播几乎一句也识别不出。正式直播请安装官方模型；官方模型免费，同样可离线使用。“模型”页列出了需要哪些模型、大小和获取位置。</translation>
    </message>
    <message>
        <source>Open the Models page</source>
        <translation>打开“模型”页</translation>
    </message>
</context>
<context>
    <name>MoneySheet</name>
    <message>
        <source>For whom the show is</source>
        <translation>直播面向的买家</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Buyers in Kazakhstan: tenge and Kazakh come first</source>
        <translation>哈萨克斯坦买家：优先显示坚戈和哈萨克语</translation>
    </message>
    <message>
        <source>A card without a tenge price of your own and a Kazakh name does not go on air then: Law on Advertising, art. 6; Law on Languages, art. 21. Not legal advice.</source>
        <translation>启用后，没有自定坚戈价格和哈萨克语名称的商品卡不会上屏：依据哈萨克斯坦《广告法》第 6 条、《语言法》第 21 条。不构成法律意见。</translation>
    </message>
    <message>
        <source>Prices in {0} on the card</source>
        <translation>商品卡显示 {0} 价格</translation>
    </message>
    <message>
        <source>Rates and audience</source>
        <translation>汇率与观众</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>折合货币</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Prices in steps of</source>
        <translation>价格取整到</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下取整</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>添加汇率</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>old</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>No rate is known: prices are shown as they are kept.</source>
        <translation>尚无汇率：价格按保存的币种显示。</translation>
    </message>
    <message>
        <source>A table of rates</source>
        <translation>汇率表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>Named by a machine</source>
        <translation>机器起的名称</translation>
    </message>
    <message>
        <source>No card shows such a name before somebody approved it</source>
        <translation>未经人工确认，此名称不会出现在卡片上</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>You stand for the name; a product that waits for it goes on air</source>
        <translation>由您确认此名称；等待它的商品随即上屏</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name of the theme</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing has gone wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此通知</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>显示下一条通知</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>没有通知</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Did you mean</source>
        <translation>是否想说</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Put the offer away</source>
        <translation>收起建议</translation>
    </message>
</context>
<context>
    <name>Official</name>
    <message>
        <source>Official models</source>
        <translation>官方模型</translation>
    </message>
    <message>
        <source>Fetch one with your browser, then install the file above. The program itself fetches nothing.</source>
        <translation>请用浏览器下载模型，再用上方按钮安装。程序本身不会下载任何内容。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>word error rate</source>
        <translation>词错误率</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>the publisher&apos;s test</source>
        <translation>发布方测试</translation>
    </message>
    <message>
        <source>in 32-bit floats</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>once converted to 8 bits</source>
        <translation>转换为 8 位后</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Needs work first</source>
        <translation>需先转换</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>On air now</source>
        <translation>正在上屏</translation>
    </message>
    <message>
        <source>Product before</source>
        <translation>上一个商品</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>下一个商品</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>No product is shown.</source>
        <translation>当前没有商品上屏。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>One sold</source>
        <translation>售出一件</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>End the countdown</source>
        <translation>结束倒计时</translation>
    </message>
    <message>
        <source>Last pieces</source>
        <translation>最后几件</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>offer: {0}</source>
        <translation>优惠：{0}</translation>
    </message>
</context>
<context>
    <name>OverlayCard</name>
    <message>
        <source>For the audience</source>
        <translation>观众字幕</translation>
    </message>
    <message>
        <source>For the studio</source>
        <translation>工作人员字幕</translation>
    </message>
    <message>
        <source>Remove this overlay</source>
        <translation>移除此字幕窗口</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>The studio</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Name of the overlay</source>
        <translation>字幕窗口名称</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>在屏幕上显示</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the style</source>
        <translation>编辑样式</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Show what was said</source>
        <translation>显示原话</translation>
    </message>
    <message>
        <source>Show a sign (…)</source>
        <translation>显示符号（…）</translation>
    </message>
    <message>
        <source>Without a translation</source>
        <translation>没有译文时</translation>
    </message>
    <message>
        <source>Where the platform&apos;s own buttons leave room</source>
        <translation>避开直播平台自带按钮的区域</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>安全区</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>显示给</translation>
    </message>
    <message>
        <source>The studio&apos;s goes on while nobody is live</source>
        <translation>给工作人员看的窗口，不直播时也会显示</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
</context>
<context>
    <name>OverlayWindow</name>
    <message>
        <source>Subtitles for the audience</source>
        <translation>观众字幕</translation>
    </message>
</context>
<context>
    <name>OverlaysSection</name>
    <message>
        <source>Overlays</source>
        <translation>字幕窗口</translation>
    </message>
    <message>
        <source>Add an overlay</source>
        <translation>添加字幕窗口</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>抠像窗口</translation>
    </message>
    <message>
        <source>Subtitles on one flat colour, for programs that show transparent windows grey</source>
        <translation>纯色背景的字幕，供会把透明窗口显示成灰色的软件使用</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>在屏幕上显示</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>抠像颜色</translation>
    </message>
    <message>
        <source>The best for the style</source>
        <translation>按样式选最佳</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ParcelSheet</name>
    <message>
        <source>At the border</source>
        <translation>过境税费</translation>
    </message>
    <message>
        <source>Sent as a parcel</source>
        <translation>包裹寄送</translation>
    </message>
    <message>
        <source>Carried by a visitor of the Cooperation Centre</source>
        <translation>合作中心旅客携带</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>运送方式</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pieces of {0}</source>
        <translation>{0} 的件数</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, one piece each</source>
        <translation>
            <numerusform>另有 %n 个商品，各按 1 件计</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The day is written 2026-11-30</source>
        <translation>日期格式：2026-11-30</translation>
    </message>
</context>
<context>
    <name>PicturesChoice</name>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>A zip file…</source>
        <translation>ZIP 文件…</translation>
    </message>
    <message>
        <source>Pictures: {0}</source>
        <translation>图片：{0}</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>A folder or a zip of pictures, named after the SKUs</source>
        <translation>以 SKU 命名的图片，文件夹或 ZIP 文件均可</translation>
    </message>
    <message>
        <source>The folder with the pictures, named after the SKUs</source>
        <translation>以 SKU 命名的图片所在文件夹</translation>
    </message>
    <message>
        <source>The zip file with the pictures, named after the SKUs</source>
        <translation>以 SKU 命名的图片所在 ZIP 文件</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
</context>
<context>
    <name>PicturesForm</name>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Picture {0}</source>
        <translation>图片 {0}</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Make it the first picture</source>
        <translation>设为首图</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation>拉丁字母（2021）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take this language out</source>
        <translation>移除此语言</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Before you go live</source>
        <translation>开播前检查</translation>
    </message>
    <message>
        <source>What you say appears here, with its subtitles below each line. Speak; then go live.</source>
        <translation>说的话会显示在这里，每句下方是字幕。先试说几句，再开始直播。</translation>
    </message>
    <message>
        <source>Play the demo show</source>
        <translation>播放演示直播</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Speech: {0}</source>
        <translation>语音识别：{0}</translation>
    </message>
    <message>
        <source>Subtitles: {0}</source>
        <translation>字幕：{0}</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>字幕窗口</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>直播记录</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>已听到声音</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>已就位</translation>
    </message>
    <message>
        <source>keeps every line</source>
        <translation>逐句保存</translation>
    </message>
    <message>
        <source>room enough</source>
        <translation>空间充足</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the subtitles</source>
        <translation>字幕预览</translation>
    </message>
    <message>
        <source>The audience sees nothing</source>
        <translation>观众什么也看不到</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>On a light picture</source>
        <translation>浅色画面</translation>
    </message>
    <message>
        <source>On a dark picture</source>
        <translation>深色画面</translation>
    </message>
    <message>
        <source>On a camera&apos;s picture</source>
        <translation>实拍画面</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>手机画面</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>规格 (SKU)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This desktop shows no transparent windows: the overlay takes the shape of its letters.</source>
        <translation>当前桌面不支持透明窗口：字幕窗口只显示文字轮廓。</translation>
    </message>
    <message>
        <source>On Wayland a program cannot place its windows or keep them on top: use an X11 session.</source>
        <translation>在 Wayland 下，程序无法决定窗口位置或保持置顶：请改用 X11 会话。</translation>
    </message>
    <message>
        <source>The screen {0} that held the overlay is gone; the overlay moved to another.</source>
        <translation>字幕窗口所在的屏幕 {0} 已断开，窗口已移到其他屏幕。</translation>
    </message>
    <message>
        <source>The program&apos;s own fonts are missing ({0}); install the program again.</source>
        <translation>程序自带字体缺失（{0}），请重新安装程序。</translation>
    </message>
    <message>
        <source>The theme {0} cannot be read.</source>
        <translation>无法读取主题 {0}。</translation>
    </message>
    <message>
        <source>{0} is no theme file.</source>
        <translation>{0} 不是主题文件。</translation>
    </message>
    <message>
        <source>The theme {0} was made by a newer version of the program; update the program.</source>
        <translation>主题 {0} 由更新版本的程序创建，请升级程序。</translation>
    </message>
    <message>
        <source>The theme has a setting that is not known: {0}.</source>
        <translation>主题中有未知的设置项：{0}。</translation>
    </message>
    <message>
        <source>A setting of the theme is of the wrong kind: {0}.</source>
        <translation>主题设置项的类型不对：{0}。</translation>
    </message>
    <message>
        <source>A setting of the theme is out of its range: {0}.</source>
        <translation>主题设置项超出范围：{0}。</translation>
    </message>
    <message>
        <source>The theme {0} cannot be written.</source>
        <translation>无法写入主题 {0}。</translation>
    </message>
    <message>
        <source>The safe areas {0} cannot be written.</source>
        <translation>无法写入安全区 {0}。</translation>
    </message>
    <message>
        <source>The theme {0} is deleted.</source>
        <translation>已删除主题 {0}。</translation>
    </message>
    <message>
        <source>The overlay {0} is removed.</source>
        <translation>已移除字幕窗口 {0}。</translation>
    </message>
    <message>
        <source>The safe area {0} is removed.</source>
        <translation>已移除安全区 {0}。</translation>
    </message>
    <message>
        <source>The letters hardly stand out from what is behind them ({0}); {1} is needed.</source>
        <translation>文字与背景的对比度过低（{0}），至少需要 {1}。</translation>
    </message>
    <message>
        <source>{0} alone is needed for typing: add Ctrl or Alt to it.</source>
        <translation>单独的 {0} 是打字用键：请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>The studio is open already on this data folder, and does not answer.</source>
        <translation>使用此数据文件夹的直播室已经打开，但没有响应。</translation>
    </message>
    <message>
        <source>All settings are as they come with the program.</source>
        <translation>所有设置已恢复为默认值。</translation>
    </message>
    <message>
        <source>The settings {0} cannot be written.</source>
        <translation>无法写入设置 {0}。</translation>
    </message>
    <message>
        <source>{0} is no language of the studio.</source>
        <translation>本程序不支持语言 {0}。</translation>
    </message>
    <message>
        <source>{0} is no export format.</source>
        <translation>不支持导出格式 {0}。</translation>
    </message>
    <message>
        <source>Nothing heard yet: say something.</source>
        <translation>尚未听到声音：请说句话试试。</translation>
    </message>
    <message>
        <source>Only {0} MB are free where sessions are kept: make room.</source>
        <translation>保存场次的磁盘仅剩 {0} MB：请清理空间。</translation>
    </message>
    <message>
        <source>No overlay is open: open one in the settings, or nobody sees subtitles.</source>
        <translation>字幕窗口未打开：请在设置中打开，否则没有人能看到字幕。</translation>
    </message>
    <message>
        <source>All is blanked: press the key again, or nobody sees subtitles.</source>
        <translation>已隐藏全部字幕：请再按一次该键，否则没有人能看到字幕。</translation>
    </message>
    <message>
        <source>The show of {0} was broken off. Every line that was shown is kept.</source>
        <translation>{0} 的直播意外中断。已显示的台词均已保存。</translation>
    </message>
    <message>
        <source>This line has no translation to approve: write one first.</source>
        <translation>这一句没有可审定的译文：请先填写译文。</translation>
    </message>
    <message>
        <source>Another program has the key {0} already: it counts only while the studio is in front.</source>
        <translation>快捷键 {0} 已被其他程序占用：仅在本程序位于前台时有效。</translation>
    </message>
    <message>
        <source>The local address cannot be opened: another program uses port {0}.</source>
        <translation>无法开启本机地址：端口 {0} 已被其他程序占用。</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>操作失败（{0}）。</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The show goes on; the report lies in {0}.</source>
        <translation>程序内部出错。直播不受影响；错误报告位于 {0}。</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written: nothing of this session is kept.</source>
        <translation>数据文件夹 {0} 无法写入：本场内容不会保存。</translation>
    </message>
    <message>
        <source>Another program holds {0}: nothing can be kept until it lets go.</source>
        <translation>另一个程序占用了 {0}：在它释放之前无法保存。</translation>
    </message>
    <message>
        <source>The database {0} was made by a newer version of the program; update the program.</source>
        <translation>数据库 {0} 由更新版本的程序创建，请升级程序。</translation>
    </message>
    <message>
        <source>The database {0} is damaged; it is left as it is. Move it away to start a new one.</source>
        <translation>数据库 {0} 已损坏，文件保持原样。将它移走即可新建数据库。</translation>
    </message>
    <message>
        <source>The disk is slow: lines are held back until they are safely kept.</source>
        <translation>磁盘较慢：台词会等到安全保存后再显示。</translation>
    </message>
    <message>
        <source>Lines are no longer kept ({0}); the show goes on.</source>
        <translation>台词已停止保存（{0}），直播不受影响。</translation>
    </message>
    <message>
        <source>The disk has no room for a whole show: {0} MB must be free, or lines may not be kept. Make room.</source>
        <translation>磁盘空间不够保存整场直播：需要 {0} MB 可用空间，否则字幕可能无法保存。请腾出空间。</translation>
    </message>
    <message>
        <source>The disk is full. This show is still kept, in room that was set aside; make room before the next.</source>
        <translation>磁盘已满。本场直播仍在预留空间中保存；下一场之前请腾出空间。</translation>
    </message>
    <message>
        <source>There is no session {0} any more.</source>
        <translation>场次 {0} 已不存在。</translation>
    </message>
    <message>
        <source>{0} cannot be written. Choose another folder.</source>
        <translation>无法写入 {0}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written.</source>
        <translation>磁盘已满：{0} 未能写入。</translation>
    </message>
    <message>
        <source>The speech recogniser failed: {0}.</source>
        <translation>语音识别出错：{0}。</translation>
    </message>
    <message>
        <source>The sound could not be read on: {0}.</source>
        <translation>声音无法继续读取：{0}。</translation>
    </message>
    <message>
        <source>A line could not be translated: {0}.</source>
        <translation>有一句未能翻译：{0}。</translation>
    </message>
    <message>
        <source>Some parts did not stop in time: {0}.</source>
        <translation>部分组件未能及时停止：{0}。</translation>
    </message>
    <message>
        <source>One output failed ({0}); the others go on.</source>
        <translation>一路输出出错（{0}），其余输出不受影响。</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is missing, damaged or in an unknown encoding.</source>
        <translation>无法读取 {0}：文件不存在、已损坏或编码未知。</translation>
    </message>
    <message>
        <source>{0} is larger than such a file may be.</source>
        <translation>{0} 超出此类文件的大小上限。</translation>
    </message>
    <message>
        <source>{0} declares what could harm this computer (XML entities); it was not read.</source>
        <translation>{0} 含有可能危害本机的声明（XML 实体），未读取。</translation>
    </message>
    <message>
        <source>{0} is no format for this. Approved lines are tsv, csv, xlsx or tmx; terms tsv, csv, xlsx or tbx.</source>
        <translation>此处不支持 {0} 的格式。审定台词可用 tsv、csv、xlsx 或 tmx；术语可用 tsv、csv、xlsx 或 tbx。</translation>
    </message>
    <message>
        <source>{0} does not say its languages: name the columns zh, ru, kk in the first row.</source>
        <translation>{0} 没有标明语言：请在首行用 zh、ru、kk 作列名。</translation>
    </message>
    <message>
        <source>The approved line {0} is not there any more.</source>
        <translation>审定台词 {0} 已不存在。</translation>
    </message>
    <message>
        <source>There is such a line already: {0}</source>
        <translation>已有相同的台词：{0}</translation>
    </message>
    <message>
        <source>The term {0} is not there any more.</source>
        <translation>术语 {0} 已不存在。</translation>
    </message>
    <message>
        <source>There is no product with the SKU {0}.</source>
        <translation>没有 SKU 为 {0} 的商品。</translation>
    </message>
    <message>
        <source>A product cannot be kept as it is ({0}). Nothing was saved.</source>
        <translation>商品无法按现状保存（{0}）。未保存任何内容。</translation>
    </message>
    <message>
        <source>The SKU {0} is there more than once. Nothing was saved.</source>
        <translation>SKU {0} 重复出现。未保存任何内容。</translation>
    </message>
    <message>
        <source>The SKU {0} belongs to another product. Nothing was saved.</source>
        <translation>SKU {0} 属于其他商品。未保存任何内容。</translation>
    </message>
    <message>
        <source>The currency {0} is not known.</source>
        <translation>未知币种 {0}。</translation>
    </message>
    <message>
        <source>A file of rules cannot be used: {0}</source>
        <translation>规则文件无法使用：{0}</translation>
    </message>
    <message>
        <source>This is no rate of exchange: {0}.</source>
        <translation>不是有效的汇率：{0}。</translation>
    </message>
    <message>
        <source>A row of the table of rates was left out ({0}).</source>
        <translation>汇率表中有一行被略过（{0}）。</translation>
    </message>
    <message>
        <source>This is no table of rates. Its first row must name a currency and a rate ({0}).</source>
        <translation>这不是汇率表。首行须标明币种和汇率（{0}）。</translation>
    </message>
    <message>
        <source>The rate {0} is not there any more.</source>
        <translation>汇率 {0} 已不存在。</translation>
    </message>
    <message>
        <source>There is no running order for the show {0}.</source>
        <translation>直播 {0} 没有排品表。</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: it has no price of your own in {1} (rule {2}).</source>
        <translation>{0} 不能上屏：没有您自己定的 {1} 价格（规则 {2}）。</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: it has no name in {1} (rule {2}).</source>
        <translation>{0} 不能上屏：没有{1}名称（规则 {2}）。</translation>
    </message>
    <message>
        <source>{0} cannot go on air in this room: only a machine named it in {1}. Approve its name (rule {2}).</source>
        <translation>{0} 不能上屏：{1}名称只是机器起的，请先确认（规则 {2}）。</translation>
    </message>
    <message>
        <source>In {0} it is not clear which column names the products and what else is known of them: write headings over the columns, such as SKU, name, price.</source>
        <translation>{0} 中无法判断哪一列是商品名称、其他列又是什么：请为各列加上表头，如 SKU、名称、价格。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} 是空文件。</translation>
    </message>
    <message>
        <source>{0} is a workbook of Excel 2003 or older; save it as .xlsx and try again.</source>
        <translation>{0} 是 Excel 2003 或更早版本的工作簿，请另存为 .xlsx 后重试。</translation>
    </message>
    <message>
        <source>The workbook has no sheet {0}.</source>
        <translation>工作簿中没有工作表 {0}。</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of the program; update the program.</source>
        <translation>{0} 由更新版本的程序写入，请升级程序。</translation>
    </message>
    <message>
        <source>{0} is no format for this; a catalogue is csv, tsv, xlsx or json, a declaration csv or xlsx, what is printed pdf.</source>
        <translation>此处不支持 {0} 的格式：商品库可用 csv、tsv、xlsx 或 json，申报单可用 csv 或 xlsx，打印件为 pdf。</translation>
    </message>
    <message>
        <source>Something in {0} cannot come in, so nothing was saved.</source>
        <translation>{0} 中有内容无法导入，因此未保存任何内容。</translation>
    </message>
    <message>
        <source>No row of {0} can come in.</source>
        <translation>{0} 中没有可导入的行。</translation>
    </message>
    <message>
        <source>No tag can be printed: each needs an approved Kazakh name and a price.</source>
        <translation>没有可打印的价签：每张价签都需要审定的哈萨克文名称和价格。</translation>
    </message>
    <message>
        <source>There are no products to print.</source>
        <translation>没有可打印的商品。</translation>
    </message>
    <message>
        <source>No draft could be made: the models that are installed do not know these texts.</source>
        <translation>无法生成草稿：已安装的模型不认识这些文字。</translation>
    </message>
    <message>
        <source>No draft could be made: nobody here knows “{0}”. Write the name yourself, or add it to the terms.</source>
        <translation>无法生成草稿：这里没有“{0}”这个词。请自己填写名称，或把它加入术语。</translation>
    </message>
    <message>
        <source>The picture {0} is too large.</source>
        <translation>图片 {0} 过大。</translation>
    </message>
    <message>
        <source>{0} is no picture, whatever its name says.</source>
        <translation>{0} 不是图片，与文件名不符。</translation>
    </message>
    <message>
        <source>The picture {0} cannot be read.</source>
        <translation>无法读取图片 {0}。</translation>
    </message>
    <message>
        <source>There is no folder or zip at {0}.</source>
        <translation>{0} 处没有文件夹或 zip 文件。</translation>
    </message>
    <message>
        <source>The archive {0} is damaged.</source>
        <translation>压缩包 {0} 已损坏。</translation>
    </message>
    <message>
        <source>{0} holds more pictures than a catalogue may.</source>
        <translation>{0} 中的图片超出商品库的数量上限。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>没有文件 {0}。</translation>
    </message>
    <message>
        <source>{0} is a folder; name the recordings in it.</source>
        <translation>{0} 是文件夹，请指定其中的录制文件。</translation>
    </message>
    <message>
        <source>{0} cannot be read as sound: it is damaged, cut short or no recording at all.</source>
        <translation>无法读取 {0} 的声音：文件已损坏、不完整或不是录制文件。</translation>
    </message>
    <message>
        <source>{0} has no sound track.</source>
        <translation>{0} 没有音轨。</translation>
    </message>
    <message>
        <source>{0} needs the program ffmpeg, which is not installed. Install it, or set its path in the settings.</source>
        <translation>读取 {0} 需要 ffmpeg，但系统未安装。请安装，或在设置中指定其路径。</translation>
    </message>
    <message>
        <source>ffmpeg could not read {0}.</source>
        <translation>ffmpeg 无法读取 {0}。</translation>
    </message>
    <message>
        <source>The sound of {0} stops before its end: it is damaged or cut short, and was captioned as far as it goes.</source>
        <translation>{0} 的声音提前中断：文件已损坏或不完整，字幕只做到中断处。</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so no microphone can be used. On Debian and Ubuntu: sudo apt-get install libportaudio2</source>
        <translation>缺少 PortAudio 库，无法使用麦克风。Debian 和 Ubuntu 请运行：sudo apt-get install libportaudio2</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>未连接麦克风。</translation>
    </message>
    <message>
        <source>There is no microphone named {0}, or another program holds it. Choose another one in the settings.</source>
        <translation>没有名为 {0} 的麦克风，或正被其他程序占用。请在设置中另选一个。</translation>
    </message>
    <message>
        <source>The microphone {0} is held by another program; close that and try again.</source>
        <translation>麦克风 {0} 正被其他程序占用，请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The microphone {0} could not be opened: another program may hold it, or the system may not let this one use it.</source>
        <translation>无法打开麦克风 {0}：可能正被其他程序占用，或系统未允许本程序使用。</translation>
    </message>
    <message>
        <source>The microphone {0} is gone. Plug it in again: the show goes on with it by itself.</source>
        <translation>麦克风 {0} 已断开。请重新插上，直播会自动继续使用它。</translation>
    </message>
    <message>
        <source>The microphone {0} is back.</source>
        <translation>麦克风 {0} 已重新连接。</translation>
    </message>
    <message>
        <source>The microphone {0} gives exact silence; is it muted?</source>
        <translation>麦克风 {0} 完全没有声音，是否已静音？</translation>
    </message>
    <message>
        <source>This computer could not keep up: {0} ms of sound were lost.</source>
        <translation>本机处理不及，丢失了 {0} 毫秒的声音。</translation>
    </message>
    <message>
        <source>There is no model at {0}.</source>
        <translation>{0} 处没有模型。</translation>
    </message>
    <message>
        <source>{0} is no Vosk model folder (it has no am/final.mdl or graph).</source>
        <translation>{0} 不是 Vosk 模型文件夹（缺少 am/final.mdl 或 graph）。</translation>
    </message>
    <message>
        <source>The model {0} is damaged; fetch and install it again.</source>
        <translation>模型 {0} 已损坏，请重新下载并安装。</translation>
    </message>
    <message>
        <source>This model is of another language than the one spoken: {0}.</source>
        <translation>该模型的语言与口播语言不符：{0}。</translation>
    </message>
    <message>
        <source>It is not clear which language the model {0} speaks. Give its folder a name like the official ones, for instance vosk-model-small-ru-0.22.</source>
        <translation>无法判断模型 {0} 的语言。请按官方模型的方式命名文件夹，例如 vosk-model-small-ru-0.22。</translation>
    </message>
    <message>
        <source>Windows gives no plain name to {0}: move the model to a folder with Latin letters only.</source>
        <translation>Windows 无法为 {0} 提供可用的路径：请把模型移到只含英文字母的文件夹。</translation>
    </message>
    <message>
        <source>{0} came with the program and cannot be taken out.</source>
        <translation>{0} 是程序自带的，无法移除。</translation>
    </message>
    <message>
        <source>The model {0} could not be moved; a program may be using it. Stop the show and try again.</source>
        <translation>模型 {0} 无法移动，可能正在使用。请停止直播后重试。</translation>
    </message>
    <message>
        <source>Another model named {0} has come to its place.</source>
        <translation>原位置已有另一个名为 {0} 的模型。</translation>
    </message>
    <message>
        <source>There is no speech model for the language {0}. The Models page says where to get one.</source>
        <translation>没有语言 {0} 的语音模型。获取方式见“模型”页。</translation>
    </message>
    <message>
        <source>The model {0} cannot be told which phrases to expect.</source>
        <translation>模型 {0} 不支持预设词句。</translation>
    </message>
    <message>
        <source>The recogniser could not be told which products to expect, and listens as always: {0}.</source>
        <translation>未能向语音识别提供预期的商品名称，仍按常规方式识别：{0}。</translation>
    </message>
    <message>
        <source>There is no translation package for {0}. The Models page says where to get one.</source>
        <translation>没有 {0} 的翻译包。获取方式见“模型”页。</translation>
    </message>
    <message>
        <source>There is no translation package at {0}.</source>
        <translation>{0} 处没有翻译包。</translation>
    </message>
    <message>
        <source>{0} is no Argos package.</source>
        <translation>{0} 不是 Argos 翻译包。</translation>
    </message>
    <message>
        <source>The translation package {0} is damaged; fetch and install it again.</source>
        <translation>翻译包 {0} 已损坏，请重新下载并安装。</translation>
    </message>
    <message>
        <source>The translation package {0} is of an old kind that is not supported.</source>
        <translation>翻译包 {0} 的格式过旧，不受支持。</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>{0} 处没有任何内容。</translation>
    </message>
    <message>
        <source>{0} is neither a Vosk model (folder or zip) nor an .argosmodel package.</source>
        <translation>{0} 既不是 Vosk 模型（文件夹或 zip），也不是 .argosmodel 翻译包。</translation>
    </message>
    <message>
        <source>The archive {0} is damaged; fetch it again.</source>
        <translation>压缩包 {0} 已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>{0} holds more than one model; unpack it and install each folder.</source>
        <translation>{0} 中含有多个模型，请解压后逐个安装。</translation>
    </message>
    <message>
        <source>{0} leads out of its folder; nothing was installed.</source>
        <translation>{0} 中的路径指向文件夹之外，未安装任何内容。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than a model may hold; nothing was installed.</source>
        <translation>{0} 解压后超出模型的大小上限，未安装任何内容。</translation>
    </message>
    <message>
        <source>The list of official models, {0}, cannot be read.</source>
        <translation>无法读取官方模型列表 {0}。</translation>
    </message>
    <message>
        <source>The models folder {0} cannot be written. Choose another data folder.</source>
        <translation>模型文件夹 {0} 无法写入。请选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Hardly a word is understood. The starter model knows only the demo&apos;s voices and the phrasebook. For real speech, install an official model: the Models page says how.</source>
        <translation>几乎一句也识别不出。自带模型只认识演示的声音和常用语。要识别真人口播，请安装官方模型，方法见“模型”页。</translation>
    </message>
    <message>
        <source>Speech is understood again.</source>
        <translation>语音识别已恢复正常。</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>a number cannot be read</source>
        <translation>有数字无法识别</translation>
    </message>
    <message>
        <source>The product in hand</source>
        <translation>当前商品</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>店铺信息</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>报关</translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation>名称与用语</translation>
    </message>
    <message>
        <source>What the price was</source>
        <translation>价格历史</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Choose a product to see all that is known of it.</source>
        <translation>选择一个商品，查看它的全部信息。</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message numerus="yes">
        <source>the first %n product(s)</source>
        <translation>
            <numerusform>前 %n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the show</source>
        <translation>
            <numerusform>排品表中 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>A picture of the product</source>
        <translation>商品图片</translation>
    </message>
    <message>
        <source>Find a product: name, pinyin, SKU</source>
        <translation>查找商品：名称、拼音、SKU</translation>
    </message>
    <message>
        <source>Without a name in {0}</source>
        <translation>缺少 {0} 名称</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>With open drafts</source>
        <translation>有待审定草稿</translation>
    </message>
    <message>
        <source>Without a tenge price</source>
        <translation>缺少坚戈价格</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>缺少图片</translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>商品筛选</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Rates and audience</source>
        <translation>汇率与观众</translation>
    </message>
    <message>
        <source>Add to the running order</source>
        <translation>加入排品表</translation>
    </message>
    <message>
        <source>At the border: duty and tax, or a visitor&apos;s allowance</source>
        <translation>过境税费：包裹税费或旅客免税额度</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>No product matches. Empty the search field to see everything again.</source>
        <translation>没有匹配的商品。清空搜索框可重新显示全部。</translation>
    </message>
    <message>
        <source>Here lies what you sell: names in three languages, prices, stock, customs.</source>
        <translation>这里存放要卖的商品：三种语言的名称、价格、库存和报关信息。</translation>
    </message>
    <message>
        <source>Try with the demo catalogue</source>
        <translation>试用演示商品库</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细信息视图</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>请按快捷键</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>too long for a line</source>
        <translation>句子过长</translation>
    </message>
    <message>
        <source>the translator failed</source>
        <translation>翻译出错</translation>
    </message>
    <message>
        <source>a number was not heard clearly</source>
        <translation>有数字未听清</translation>
    </message>
    <message>
        <source>the numbers would differ</source>
        <translation>数字会不一致</translation>
    </message>
    <message>
        <source>a name would be lost</source>
        <translation>名称会丢失</translation>
    </message>
    <message>
        <source>the question would be lost</source>
        <translation>疑问语气会丢失</translation>
    </message>
    <message>
        <source>it would become a question</source>
        <translation>会变成疑问语气</translation>
    </message>
    <message>
        <source>like an approved line, but not the same</source>
        <translation>与某条审定台词相似，但不相同</translation>
    </message>
    <message>
        <source>the model is not sure</source>
        <translation>模型没有把握</translation>
    </message>
    <message>
        <source>no approved line</source>
        <translation>没有对应的审定台词</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>RowSpeech</name>
    <message>
        <source>not translated</source>
        <translation>未译</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>from the memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>机译</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>the column {column} is not understood and not kept</source>
        <translation>列 {column} 含义不明，未保存</translation>
    </message>
    <message>
        <source>the column {column} is not kept in the catalogue</source>
        <translation>列 {column} 不属于商品库内容，未保存</translation>
    </message>
    <message>
        <source>the column {column} says what another column says; that one counts</source>
        <translation>列 {column} 与另一列含义相同，以另一列为准</translation>
    </message>
    <message>
        <source>a row of totals: no product</source>
        <translation>合计行，不是商品</translation>
    </message>
    <message>
        <source>the heading of a section: no product</source>
        <translation>分组标题，不是商品</translation>
    </message>
    <message>
        <source>the headings once more: no product</source>
        <translation>重复的表头，不是商品</translation>
    </message>
    <message>
        <source>the same as row {detail}</source>
        <translation>与第 {detail} 行相同</translation>
    </message>
    <message>
        <source>{value}: {column} is not the same as in row {detail}, which counts</source>
        <translation>{value}：{column} 与第 {detail} 行不一致，以该行为准</translation>
    </message>
    <message>
        <source>{value} stands in row {detail} already, and {column} differ</source>
        <translation>{value} 在第 {detail} 行已出现，但 {column} 不同</translation>
    </message>
    <message>
        <source>there is no SKU</source>
        <translation>缺少 SKU</translation>
    </message>
    <message>
        <source>without a SKU of its own, {value} is known as {detail}</source>
        <translation>{value} 没有自己的 SKU，已编为 {detail}</translation>
    </message>
    <message>
        <source>{value} was a long number before a spreadsheet shortened it; set the column to text</source>
        <translation>{value} 原是一个长数字，被电子表格缩写了；请把该列设为文本格式</translation>
    </message>
    <message>
        <source>{value} is no SKU: too long, or with signs that cannot be printed</source>
        <translation>{value} 不是有效的 SKU：过长或含有无法打印的字符</translation>
    </message>
    <message>
        <source>the SKU {value} belongs to {detail}</source>
        <translation>SKU {value} 属于 {detail}</translation>
    </message>
    <message>
        <source>{value} is new and has no name</source>
        <translation>{value} 是新商品，但没有名称</translation>
    </message>
    <message>
        <source>the row has {detail} cells, more than the headings: a delimiter inside a cell?</source>
        <translation>该行有 {detail} 个单元格，多于表头：单元格中是否含有分隔符？</translation>
    </message>
    <message>
        <source>the product {value} is not written as a product ({detail})</source>
        <translation>商品 {value} 的格式不正确（{detail}）</translation>
    </message>
    <message>
        <source>and {detail} more</source>
        <translation>以及另外 {detail} 项</translation>
    </message>
    <message>
        <source>a formula without a calculated value ({value})</source>
        <translation>公式没有计算结果（{value}）</translation>
    </message>
    <message>
        <source>the spreadsheet could not calculate this ({value})</source>
        <translation>电子表格无法计算此处（{value}）</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>{detail} characters are too many</source>
        <translation>多达 {detail} 个字符，过长</translation>
    </message>
    <message>
        <source>the text is too long ({detail} …)</source>
        <translation>文字过长（{detail}…）</translation>
    </message>
    <message>
        <source>the text holds signs that cannot be shown</source>
        <translation>文字含有无法显示的字符</translation>
    </message>
    <message>
        <source>{value} is in Arabic letters; Kazakh is kept in Cyrillic</source>
        <translation>{value} 使用了阿拉伯字母；哈萨克文须用西里尔字母保存</translation>
    </message>
    <message>
        <source>{value} is not in the language of its column ({detail})</source>
        <translation>{value} 与所在列的语言（{detail}）不符</translation>
    </message>
    <message>
        <source>{detail} is no language of the catalogue</source>
        <translation>商品库不支持语言 {detail}</translation>
    </message>
    <message>
        <source>{value} is no price</source>
        <translation>{value} 不是有效的价格</translation>
    </message>
    <message>
        <source>the price {value} is below nothing</source>
        <translation>价格 {value} 小于零</translation>
    </message>
    <message>
        <source>the price is 0</source>
        <translation>价格为 0</translation>
    </message>
    <message>
        <source>the price {value} is beyond all bounds</source>
        <translation>价格 {value} 远超合理范围</translation>
    </message>
    <message>
        <source>the price of {value} is far from all others in the file; is it right?</source>
        <translation>{value} 的价格与文件中其他价格相差很大，是否正确？</translation>
    </message>
    <message>
        <source>the old price of {value} is more than five times the new one; is it right?</source>
        <translation>{value} 的原价是现价的五倍以上，是否正确？</translation>
    </message>
    <message>
        <source>the old price of {value} is lower than the new one</source>
        <translation>{value} 的原价低于现价</translation>
    </message>
    <message>
        <source>the old price of {value} is in another currency</source>
        <translation>{value} 的原价与现价币种不同</translation>
    </message>
    <message>
        <source>{value} stands under an old price and there is no other: it is taken for the price</source>
        <translation>{value} 填在原价列，但没有现价：已作为现价</translation>
    </message>
    <message>
        <source>{value}: the lower price is taken, {detail}</source>
        <translation>{value}：取较低的价格 {detail}</translation>
    </message>
    <message>
        <source>{value} has two prices in {detail}</source>
        <translation>{value} 有两个 {detail} 价格</translation>
    </message>
    <message>
        <source>{value} can be read as two different numbers</source>
        <translation>{value} 可理解为两个不同的数字</translation>
    </message>
    <message>
        <source>{value} is in {detail}, the column in another currency</source>
        <translation>{value} 的币种是 {detail}，与该列的币种不符</translation>
    </message>
    <message>
        <source>{value} {detail} is no known currency</source>
        <translation>{value} {detail}：未知币种</translation>
    </message>
    <message>
        <source>nothing says the currency of {value}; choose it above</source>
        <translation>没有标明 {value} 的币种，请在上方选择</translation>
    </message>
    <message>
        <source>{value} is no date</source>
        <translation>{value} 不是有效的日期</translation>
    </message>
    <message>
        <source>{value} can be read as two different days; write 2026-11-30</source>
        <translation>{value} 可理解为两个不同的日期，请写成 2026-11-30</translation>
    </message>
    <message>
        <source>the price of {value} ends before it begins ({detail})</source>
        <translation>{value} 的价格结束日期早于开始日期（{detail}）</translation>
    </message>
    <message>
        <source>{value} is no number of pieces</source>
        <translation>{value} 不是有效的件数</translation>
    </message>
    <message>
        <source>{value}: fewer than no pieces</source>
        <translation>{value}：件数不能小于零</translation>
    </message>
    <message>
        <source>{detail} days are no lead time</source>
        <translation>{detail} 不是有效的备货天数</translation>
    </message>
    <message>
        <source>{value} is no place: shop, warehouse, cold store or factory</source>
        <translation>{value} 不是有效的地点：门店、仓库、冷库或工厂</translation>
    </message>
    <message>
        <source>{value} has no variant {detail}</source>
        <translation>{value} 没有规格 {detail}</translation>
    </message>
    <message>
        <source>{detail} variants are too many</source>
        <translation>{detail} 个规格过多</translation>
    </message>
    <message>
        <source>{detail} is no size system: CN, RU, EU, INT</source>
        <translation>{detail} 不是有效的尺码标准：CN、RU、EU、INT</translation>
    </message>
    <message>
        <source>{value} is taken for these sizes: {detail}</source>
        <translation>{value} 理解为以下尺码：{detail}</translation>
    </message>
    <message>
        <source>{value}: grams or kilograms? Write the unit in the heading or the cell</source>
        <translation>{value}：是克还是千克？请在表头或单元格中写明单位</translation>
    </message>
    <message>
        <source>{value} is no weight</source>
        <translation>{value} 不是有效的重量</translation>
    </message>
    <message>
        <source>the country {value} is not known; write its two letters</source>
        <translation>未知国家 {value}，请填写两位字母代码</translation>
    </message>
    <message>
        <source>{detail} is no country code</source>
        <translation>{detail} 不是国家代码</translation>
    </message>
    <message>
        <source>{value} is no HS code: 6, 8, 10 or 13 digits (a zero in front may be lost)</source>
        <translation>{value} 不是有效的 HS 编码：应为 6、8、10 或 13 位数字（开头的 0 可能丢失）</translation>
    </message>
    <message>
        <source>{value} is no customs mode: 9610, 9710, 9810 or 1210</source>
        <translation>{value} 不是有效的监管方式：9610、9710、9810 或 1210</translation>
    </message>
    <message>
        <source>{value} leads out of its folder; not taken</source>
        <translation>{value} 指向文件夹之外，未导入</translation>
    </message>
    <message>
        <source>the picture {value} is too large {detail}</source>
        <translation>图片 {value} 过大 {detail}</translation>
    </message>
    <message>
        <source>{value} is no picture, whatever its name says</source>
        <translation>{value} 不是图片，与文件名不符</translation>
    </message>
    <message>
        <source>{value} is a kind of picture that is not read; save it as JPG or PNG</source>
        <translation>不支持 {value} 的图片格式，请另存为 JPG 或 PNG</translation>
    </message>
    <message>
        <source>{value} is not taken: its product has {detail} pictures already</source>
        <translation>未采用 {value}：该商品已有 {detail} 张图片</translation>
    </message>
    <message>
        <source>{value} cannot be read</source>
        <translation>无法读取 {value}</translation>
    </message>
    <message>
        <source>no product has a SKU that begins {value}</source>
        <translation>没有 SKU 以 {value} 开头的商品</translation>
    </message>
    <message>
        <source>the picture {value} is not among those given</source>
        <translation>所提供的图片中没有 {value}</translation>
    </message>
    <message>
        <source>the table names {detail} pictures; choose where they are above</source>
        <translation>表格引用了 {detail} 张图片，请在上方选择图片位置</translation>
    </message>
    <message>
        <source>{detail} is no picture of the catalogue</source>
        <translation>{detail} 不是商品库中的图片</translation>
    </message>
    <message>
        <source>hosts say {detail} all the time: as a name it would show the card always</source>
        <translation>{detail} 是主播常说的话：用作别名会使商品卡不断上屏</translation>
    </message>
    <message>
        <source>no name in {detail}</source>
        <translation>缺少 {detail} 名称</translation>
    </message>
    <message>
        <source>a machine&apos;s draft waits for approval: {detail}</source>
        <translation>机译草稿待审定：{detail}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>缺少价格</translation>
    </message>
    <message>
        <source>no price in {detail}</source>
        <translation>缺少 {detail} 价格</translation>
    </message>
    <message>
        <source>its own text says {detail}, which may not be said of it</source>
        <translation>文案中含有该商品的禁用说法 {detail}</translation>
    </message>
    <message>
        <source>the same name as another product: {detail}</source>
        <translation>与其他商品同名：{detail}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>缺少图片</translation>
    </message>
    <message>
        <source>{value}: {column} is missing for the declaration</source>
        <translation>{value}：申报缺少 {column}</translation>
    </message>
</context>
<context>
    <name>RunningList</name>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Find and show</source>
        <translation>查找并上屏</translation>
    </message>
    <message>
        <source>The running order is empty: find a product, or put some in on the page Products.</source>
        <translation>排品表是空的：请查找商品，或在“商品”页加入商品。</translation>
    </message>
    <message>
        <source>The running order</source>
        <translation>排品表</translation>
    </message>
    <message>
        <source>Products that were found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>计划分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>(gone from the catalogue)</source>
        <translation>（商品库中已没有）</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>剩余 {0} 分钟</translation>
    </message>
    <message>
        <source>{0} min behind</source>
        <translation>落后 {0} 分钟</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{0} · No. {1}</source>
        <translation>{0} · {1} 号</translation>
    </message>
    <message>
        <source>no own {0} price</source>
        <translation>没有自定的 {0} 价格</translation>
    </message>
    <message>
        <source>no name in {0}</source>
        <translation>没有{0}名称</translation>
    </message>
    <message>
        <source>name: a draft</source>
        <translation>名称为草稿</translation>
    </message>
    <message>
        <source>rate of {0}</source>
        <translation>{0} 的汇率</translation>
    </message>
    <message>
        <source>no rate for {0}</source>
        <translation>没有 {0} 汇率</translation>
    </message>
    <message>
        <source>more pieces offered than are left: {0}</source>
        <translation>优惠件数多于库存：{0}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptTab</name>
    <message>
        <source>Edit a line</source>
        <translation>编辑台词</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加台词</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>删除 %n 句台词</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>移动台词</translation>
    </message>
    <message>
        <source>Import a script</source>
        <translation>导入脚本</translation>
    </message>
    <message>
        <source>Lines ({0})</source>
        <translation>台词 ({0})</translation>
    </message>
    <message>
        <source>Export the script</source>
        <translation>导出脚本</translation>
    </message>
    <message>
        <source>Demo show</source>
        <translation>演示直播</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} edits · {1} deletes · {2} {3} moves · {4} takes back</source>
        <translation>{0} 编辑 · {1} 删除 · {2} {3} 移动 · {4} 撤销</translation>
    </message>
    <message>
        <source>Move up ({0})</source>
        <translation>上移 ({0})</translation>
    </message>
    <message>
        <source>Move down ({0})</source>
        <translation>下移 ({0})</translation>
    </message>
    <message>
        <source>Search this script</source>
        <translation>在脚本中搜索</translation>
    </message>
    <message>
        <source>On the air</source>
        <translation>用于直播</translation>
    </message>
    <message>
        <source>Whether this show&apos;s script counts on the air</source>
        <translation>直播时是否采用这份脚本</translation>
    </message>
    <message>
        <source>Write down what you mean to say, with its translations: a line that is said like this is shown exactly so.</source>
        <translation>把准备说的话连同译文写在这里：直播中说到相同的话时，会原样显示对应译文。</translation>
    </message>
    <message>
        <source>Add the first line</source>
        <translation>添加第一句</translation>
    </message>
    <message>
        <source>Look at the demo show&apos;s script</source>
        <translation>查看演示直播的脚本</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待检查</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>on the air</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>意外中断</translation>
    </message>
    <message>
        <source>It was stopped before its end. Every line up to there is kept.</source>
        <translation>直播提前停止。此前的台词均已保存。</translation>
    </message>
    <message>
        <source>It ended with an error. Every line up to there is kept.</source>
        <translation>直播因出错而结束。此前的台词均已保存。</translation>
    </message>
    <message>
        <source>The program was cut off during it. Every line that was shown is kept.</source>
        <translation>直播期间程序意外中断。已显示的台词均已保存。</translation>
    </message>
    <message>
        <source>Show without a title</source>
        <translation>未命名直播</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机译</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>未译</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin ({0})</source>
        <translation>回收站（{0}）</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索场次</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Sessions that were deleted</source>
        <translation>已删除的场次</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Every show is kept here with all its lines, as they were shown.</source>
        <translation>每场直播的全部台词都按当时的显示保存在这里。</translation>
    </message>
    <message>
        <source>Go to the Live page</source>
        <translation>前往“直播”页</translation>
    </message>
    <message>
        <source>Look at the demo&apos;s sessions</source>
        <translation>查看演示场次</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>The lines of these sessions and every version of them are destroyed. This cannot be undone.</source>
        <translation>这些场次的台词及其所有版本将被彻底删除，且无法撤销。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>删除 %n 场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Nothing here matches. Empty the search field to see everything again.</source>
        <translation>没有匹配的内容。清空搜索框可重新显示全部。</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Category {0}</source>
        <translation>类目 {0}</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>单位 {0}</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
</context>
<context>
    <name>ShopPanels</name>
    <message>
        <source>The shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Price: the catalogue says {known}, {said} was said</source>
        <translation>价格：商品库为 {known}，口播为 {said}</translation>
    </message>
    <message>
        <source>Old price: the catalogue says {known}, {said} was said</source>
        <translation>原价：商品库为 {known}，口播为 {said}</translation>
    </message>
    <message>
        <source>The old price {said} was said; now it is {known}</source>
        <translation>口播说的是原价 {said}；现价为 {known}</translation>
    </message>
    <message>
        <source>Discount: {known} by the catalogue, {said} was said</source>
        <translation>折扣：商品库为 {known}，口播为 {said}</translation>
    </message>
    <message>
        <source>Together {said}: one by one it is {known}</source>
        <translation>合买价 {said}：单买合计 {known}</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>下一个商品</translation>
    </message>
    <message>
        <source>Product before</source>
        <translation>上一个商品</translation>
    </message>
    <message>
        <source>Take the product off</source>
        <translation>撤下商品</translation>
    </message>
    <message>
        <source>Show the product that was heard</source>
        <translation>把听到的商品上屏</translation>
    </message>
    <message>
        <source>Approve a machine&apos;s name</source>
        <translation>确认机器起的名称</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Key: {0}</source>
        <translation>快捷键：{0}</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>In every program: {0}</source>
        <translation>全局快捷键：{0}</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>A key that is heard in every program is lost to the others: choose rare ones.</source>
        <translation>全局快捷键会让其他程序无法使用该键，请选择不常用的组合。</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys of their own: they count while the studio is in front. Use the local address below for the others.</source>
        <translation>当前桌面不支持全局快捷键：快捷键仅在本程序位于前台时有效。其他程序请使用下方的本机地址。</translation>
    </message>
    <message>
        <source>All keys as they come with the program</source>
        <translation>所有快捷键恢复为默认值</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <translation>重置快捷键</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本机地址</translation>
    </message>
    <message>
        <source>Other programs of this computer press keys through it: a Stream Deck, OBS, a script.</source>
        <translation>本机的其他程序可通过此地址触发快捷键，如 Stream Deck、OBS 或自编程序。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Command that presses a key</source>
        <translation>触发快捷键的命令</translation>
    </message>
    <message>
        <source>The same key: {0}</source>
        <translation>与此快捷键重复：{0}</translation>
    </message>
</context>
<context>
    <name>ShowControl</name>
    <message>
        <source>Demo show</source>
        <translation>演示直播</translation>
    </message>
</context>
<context>
    <name>ShowPicker</name>
    <message>
        <source>Every show</source>
        <translation>所有直播</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Choose a show, or write the name of a new one and press {0}</source>
        <translation>选择一场直播，或输入新直播的名称后按 {0}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Subtitles now</source>
        <translation>当前字幕</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>调整位置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Key window</source>
        <translation>抠像窗口</translation>
    </message>
    <message>
        <source>Blank all</source>
        <translation>全部隐藏</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>恢复显示</translation>
    </message>
    <message>
        <source>Subtitles on one flat colour, for programs that show transparent windows grey</source>
        <translation>纯色背景的字幕，供会把透明窗口显示成灰色的软件使用</translation>
    </message>
    <message>
        <source>What is said is not captioned; the show goes on</source>
        <translation>暂停期间说的话不出字幕，直播不中断</translation>
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
        <translation>它可能只是暂时繁忙。即使结束它，已显示的每一句都会保留。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>End it and open</source>
        <translation>结束它并打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SpeechSection</name>
    <message>
        <source>Speech</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>口播语言</translation>
    </message>
    <message>
        <source>Holds from the next show on.</source>
        <translation>从下一场直播起生效。</translation>
    </message>
    <message>
        <source>Subtitles in</source>
        <translation>字幕语言</translation>
    </message>
    <message>
        <source>Silence that ends a sentence</source>
        <translation>断句停顿时长</translation>
    </message>
    <message>
        <source>Shorter: subtitles come sooner. Longer: slow speakers are not cut off.</source>
        <translation>较短：字幕出得更快。较长：语速慢时不会被截断。</translation>
    </message>
    <message>
        <source>Translate sentences before they are finished</source>
        <translation>一句话未说完就开始翻译</translation>
    </message>
    <message>
        <source>Expect the products&apos; names</source>
        <translation>优先识别商品名称</translation>
    </message>
    <message>
        <source>Those of the running order, where the speech model can. Holds from the next show on.</source>
        <translation>针对排品表中的商品，需语音模型支持。从下一场直播起生效。</translation>
    </message>
    <message>
        <source>As the speech model</source>
        <translation>跟随语音模型</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>SpeechStep</name>
    <message>
        <source>What do you speak?</source>
        <translation>口播用哪种语言？</translation>
    </message>
    <message>
        <source>Both can be changed before every show, on the Live page.</source>
        <translation>每场直播前都可在“直播”页更改这两项。</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>口播语言</translation>
    </message>
    <message>
        <source>Subtitles in</source>
        <translation>字幕语言</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>On air</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>已保存 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Speech: microphone silent</source>
        <translation>语音识别：麦克风无声</translation>
    </message>
    <message>
        <source>Speech: no microphone</source>
        <translation>语音识别：没有麦克风</translation>
    </message>
    <message>
        <source>Speech: {0} s behind</source>
        <translation>语音识别：滞后 {0} 秒</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音识别</translation>
    </message>
    <message numerus="yes">
        <source>Translation: %n line(s) behind</source>
        <translation>
            <numerusform>翻译：滞后 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>{0}, {1} s</source>
        <translation>{0}，{1} 秒</translation>
    </message>
    <message>
        <source>The audience sees nothing</source>
        <translation>观众什么也看不到</translation>
    </message>
    <message>
        <source>Overlay: paused</source>
        <translation>字幕窗口：已暂停</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>字幕窗口</translation>
    </message>
    <message>
        <source>{0} + key window</source>
        <translation>{0} + 抠像窗口</translation>
    </message>
    <message>
        <source>{0}: loading</source>
        <translation>{0}：正在加载</translation>
    </message>
    <message>
        <source>{0}: not ready</source>
        <translation>{0}：未就绪</translation>
    </message>
    <message>
        <source>{0}: look</source>
        <translation>{0}：请检查</translation>
    </message>
    <message>
        <source>{0}: fine</source>
        <translation>{0}：正常</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Cold store</source>
        <translation>冷库</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Days to make</source>
        <translation>备货天数</translation>
    </message>
    <message>
        <source>Which shop or store</source>
        <translation>哪家店或哪个仓库</translation>
    </message>
    <message>
        <source>Variant (SKU)</source>
        <translation>规格 (SKU)</translation>
    </message>
</context>
<context>
    <name>StyleEditor</name>
    <message>
        <source>Style of the subtitles</source>
        <translation>字幕样式</translation>
    </message>
    <message>
        <source>Style of the product card</source>
        <translation>商品卡样式</translation>
    </message>
    <message>
        <source>Try on the overlay</source>
        <translation>在字幕窗口上试用</translation>
    </message>
    <message>
        <source>The overlay on the screen wears the style while it is made.</source>
        <translation>编辑时，屏幕上的字幕窗口实时显示该样式。</translation>
    </message>
    <message>
        <source>Use it there</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The overlay keeps this theme.</source>
        <translation>字幕窗口将使用此主题。</translation>
    </message>
    <message>
        <source>A theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The theme as a file</source>
        <translation>导出主题文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Contrast {0} : 1</source>
        <translation>对比度 {0} : 1</translation>
    </message>
    <message>
        <source>Contrast {0} : 1, too little: 4.5 is needed</source>
        <translation>对比度 {0} : 1，过低：至少需要 4.5</translation>
    </message>
</context>
<context>
    <name>SubtitlesSection</name>
    <message>
        <source>Subtitle files</source>
        <translation>字幕文件</translation>
    </message>
    <message>
        <source>Where a line has no translation</source>
        <translation>没有译文时</translation>
    </message>
    <message>
        <source>Nothing is ever invented. Each overlay has its own choice.</source>
        <translation>绝不编造译文。各字幕窗口可单独设置。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Show what was said</source>
        <translation>显示原话</translation>
    </message>
    <message>
        <source>Show a sign (…)</source>
        <translation>显示符号（…）</translation>
    </message>
    <message>
        <source>Kazakh is written in</source>
        <translation>哈萨克文书写字母</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation>拉丁字母（2021）</translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other forms, divided by |</source>
        <translation>其他写法，用 | 分隔</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>禁用写法</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Edit a term</source>
        <translation>编辑术语</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>添加术语</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n term(s)</source>
        <translation>
            <numerusform>删除 %n 条术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>导入术语</translation>
    </message>
    <message>
        <source>Terms ({0})</source>
        <translation>术语 ({0})</translation>
    </message>
    <message>
        <source>Export the terms that are shown</source>
        <translation>导出当前显示的术语</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 条术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>搜索术语</translation>
    </message>
    <message>
        <source>Names and terms written here go through translation whole, and forms that must not be used are never shown.</source>
        <translation>写在这里的名称和术语在翻译时保持完整，禁用写法绝不会显示。</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>禁用写法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句话介绍</translation>
    </message>
    <message>
        <source>Selling points, one a line</source>
        <translation>卖点，每行一条</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>详细描述</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>审定此草稿</translation>
    </message>
    <message>
        <source>A machine drafted this. Approve it as it stands</source>
        <translation>这是机译草稿，点击按原样审定</translation>
    </message>
    <message>
        <source>Draft what is missing</source>
        <translation>为缺少的内容生成草稿</translation>
    </message>
</context>
<context>
    <name>ThemeBar</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>重命名主题</translation>
    </message>
    <message>
        <source>Bring in a theme file</source>
        <translation>导入主题文件</translation>
    </message>
    <message>
        <source>Give the theme out as a file</source>
        <translation>导出为主题文件</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>删除主题</translation>
    </message>
    <message>
        <source>{0}, my own</source>
        <translation>{0}（自定义）</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Sans serif</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>横条</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>底框</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>暖色</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Spoken language</source>
        <translation>口播语言</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开始直播</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止直播</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统默认</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>The line, to be corrected</source>
        <translation>待更正的台词</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>实时台词</translation>
    </message>
    <message>
        <source>Not translated: {0}</source>
        <translation>未译：{0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>保存此列表…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Hide this report</source>
        <translation>隐藏此报告</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Rows that did not come in</source>
        <translation>未导入的行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written</source>
        <translation>
            <numerusform>已写入 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>已有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略过 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The table does not name its languages; it was taken as {0} → {1}.</source>
        <translation>表格没有标明语言，已按 {0} → {1} 处理。</translation>
    </message>
    <message>
        <source>it has {0} columns, more than the heading</source>
        <translation>有 {0} 列，多于表头</translation>
    </message>
    <message>
        <source>there is no text in the spoken language</source>
        <translation>缺少口播语言的原文</translation>
    </message>
    <message>
        <source>there is no translation</source>
        <translation>缺少译文</translation>
    </message>
    <message>
        <source>a text of {0} characters is no spoken line</source>
        <translation>{0} 个字符的文字过长，不是一句台词</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>it is a formula, no text</source>
        <translation>是公式，不是文字</translation>
    </message>
    <message>
        <source>the amounts differ ({0})</source>
        <translation>数量不一致（{0}）</translation>
    </message>
    <message>
        <source>the text is not in the language of its column ({0})</source>
        <translation>文字与所在列的语言不符（{0}）</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>Colour {0}</source>
        <translation>颜色 {0}</translation>
    </message>
    <message>
        <source>Material {0}</source>
        <translation>材质 {0}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Size system</source>
        <translation>尺码体系</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n version(s) of this line</source>
        <translation>
            <numerusform>这一句有 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line above to see every version of it that was shown</source>
        <translation>在上方选择一句，查看它显示过的所有版本</translation>
    </message>
    <message>
        <source>Versions of the line</source>
        <translation>台词的版本</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Other names, parted by commas</source>
        <translation>别名，用逗号分隔</translation>
    </message>
    <message>
        <source>What hosts call it</source>
        <translation>主播叫法</translation>
    </message>
    <message>
        <source>What may not be said of it</source>
        <translation>禁用说法</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>_CardRow</name>
    <message>
        <source>Take this row out</source>
        <translation>移除此行</translation>
    </message>
</context>
</TS>
