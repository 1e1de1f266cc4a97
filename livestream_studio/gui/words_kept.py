"""What can go wrong with what is kept, exchanged and sold, in words. `{0}` is the problem's detail."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

KEPT: dict[str, object] = {
    # keeping
    "store_unwritable": QT_TRANSLATE_NOOP(
        "Problems",
        "The data folder {0} cannot be written: nothing of this session is kept.",
    ),
    "store_busy": QT_TRANSLATE_NOOP(
        "Problems", "Another program holds {0}: nothing can be kept until it lets go."
    ),
    "store_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "The database {0} was made by a newer version of the program; update the program.",
    ),
    "store_corrupt": QT_TRANSLATE_NOOP(
        "Problems",
        "The database {0} is damaged; it is left as it is. Move it away to start a new one.",
    ),
    "journal_late": QT_TRANSLATE_NOOP(
        "Problems",
        "The disk is slow: lines are held back until they are safely kept.",
    ),
    "journal_failed": QT_TRANSLATE_NOOP("Problems", "Lines are no longer kept ({0}); the show goes on."),
    "journal_room": QT_TRANSLATE_NOOP(
        "Problems",
        "The disk has no room for a whole show: {0} MB must be free, or lines may not be kept. Make room.",
    ),
    "disk_full_kept": QT_TRANSLATE_NOOP(
        "Problems",
        "The disk is full. This show is still kept, in room that was set aside; make room before the next.",
    ),
    "session_unknown": QT_TRANSLATE_NOOP("Problems", "There is no session {0} any more."),
    "out_unwritable": QT_TRANSLATE_NOOP("Problems", "{0} cannot be written. Choose another folder."),
    "disk_full": QT_TRANSLATE_NOOP("Problems", "The disk is full: {0} could not be written."),
    # pipeline
    "recognizer_failed": QT_TRANSLATE_NOOP("Problems", "The speech recogniser failed: {0}."),
    "source_failed": QT_TRANSLATE_NOOP("Problems", "The sound could not be read on: {0}."),
    "translator_failed": QT_TRANSLATE_NOOP("Problems", "A line could not be translated: {0}."),
    "stop_timeout": QT_TRANSLATE_NOOP("Problems", "Some parts did not stop in time: {0}."),
    "output_failed": QT_TRANSLATE_NOOP("Problems", "One output failed ({0}); the others go on."),
    # approved lines and terms
    "exchange_unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} cannot be read: it is missing, damaged or in an unknown encoding.",
    ),
    "exchange_too_large": QT_TRANSLATE_NOOP("Problems", "{0} is larger than such a file may be."),
    "exchange_unsafe": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} declares what could harm this computer (XML entities); it was not read.",
    ),
    "exchange_format": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is no format for this. Approved lines are tsv, csv, xlsx or tmx; terms tsv, csv, xlsx or tbx.",
    ),
    "exchange_columns": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} does not say its languages: name the columns zh, ru, kk in the first row.",
    ),
    "memory_unknown": QT_TRANSLATE_NOOP("Problems", "The approved line {0} is not there any more."),
    "memory_taken": QT_TRANSLATE_NOOP("Problems", "There is such a line already: {0}"),
    "term_unknown": QT_TRANSLATE_NOOP("Problems", "The term {0} is not there any more."),
    # the catalogue
    "product_unknown": QT_TRANSLATE_NOOP("Problems", "There is no product with the SKU {0}."),
    "product_invalid": QT_TRANSLATE_NOOP(
        "Problems", "A product cannot be kept as it is ({0}). Nothing was saved."
    ),
    "sku_duplicate": QT_TRANSLATE_NOOP("Problems", "The SKU {0} is there more than once. Nothing was saved."),
    "sku_taken": QT_TRANSLATE_NOOP("Problems", "The SKU {0} belongs to another product. Nothing was saved."),
    # money and cards
    "currency_unknown": QT_TRANSLATE_NOOP("Problems", "The currency {0} is not known."),
    "rules_broken": QT_TRANSLATE_NOOP("Problems", "A file of rules cannot be used: {0}"),
    "rate_wrong": QT_TRANSLATE_NOOP("Problems", "This is no rate of exchange: {0}."),
    "rate_row": QT_TRANSLATE_NOOP("Problems", "A row of the table of rates was left out ({0})."),
    "rates_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "This is no table of rates. Its first row must name a currency and a rate ({0})."
    ),
    "rate_unknown": QT_TRANSLATE_NOOP("Problems", "The rate {0} is not there any more."),
    "show_unknown": QT_TRANSLATE_NOOP("Problems", "There is no running order for the show {0}."),
    "card_price_missing": QT_TRANSLATE_NOOP(
        "Problems", "{0} cannot go on air in this room: it has no price of your own in {1} (rule {2})."
    ),
    "card_name_missing": QT_TRANSLATE_NOOP(
        "Problems", "{0} cannot go on air in this room: it has no name in {1} (rule {2})."
    ),
    "card_name_draft": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} cannot go on air in this room: only a machine named it in {1}. Approve its name (rule {2}).",
    ),
    # the catalogue's files
    "catalogue_columns": QT_TRANSLATE_NOOP(
        "Problems",
        "In {0} it is not clear which column names the products and what else is known of them: "
        "write headings over the columns, such as SKU, name, price.",
    ),
    "catalogue_empty": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is empty.",
    ),
    "catalogue_old_excel": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is a workbook of Excel 2003 or older; save it as .xlsx and try again.",
    ),
    "catalogue_sheet": QT_TRANSLATE_NOOP(
        "Problems",
        "The workbook has no sheet {0}.",
    ),
    "catalogue_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} was written by a newer version of the program; update the program.",
    ),
    "catalogue_format": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} is no format for this; a catalogue is csv, tsv, xlsx or json, a declaration csv or "
        "xlsx, what is printed pdf.",
    ),
    "catalogue_not_complete": QT_TRANSLATE_NOOP(
        "Problems",
        "Something in {0} cannot come in, so nothing was saved.",
    ),
    "catalogue_nothing": QT_TRANSLATE_NOOP(
        "Problems",
        "No row of {0} can come in.",
    ),
    "catalogue_no_tags": QT_TRANSLATE_NOOP(
        "Problems", "No tag can be printed: each needs an approved Kazakh name and a price."
    ),
    "catalogue_unprintable": QT_TRANSLATE_NOOP(
        "Problems",
        "There are no products to print.",
    ),
    "draft_none": QT_TRANSLATE_NOOP(
        "Problems", "No draft could be made: the models that are installed do not know these texts."
    ),
    "draft_words_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "No draft could be made: nobody here knows “{0}”. Write the name yourself, or add it to the terms.",
    ),
    "picture_large": QT_TRANSLATE_NOOP("Problems", "The picture {0} is too large."),
    "picture_not_image": QT_TRANSLATE_NOOP("Problems", "{0} is no picture, whatever its name says."),
    "picture_unreadable": QT_TRANSLATE_NOOP("Problems", "The picture {0} cannot be read."),
    "pictures_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no folder or zip at {0}.",
    ),
    "pictures_corrupt": QT_TRANSLATE_NOOP(
        "Problems",
        "The archive {0} is damaged.",
    ),
    "pictures_too_large": QT_TRANSLATE_NOOP(
        "Problems",
        "{0} holds more pictures than a catalogue may.",
    ),
}
