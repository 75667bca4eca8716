import dev.gip.parser.internal.html.HtmlReader;
import dev.gip.parser.internal.markdown.MarkdownReader;
import dev.gip.parser.internal.stored.CsvReader;
import dev.gip.parser.internal.stored.JsonReader;
import dev.gip.parser.internal.text.PlainTextReader;
import dev.gip.parser.spi.DocumentReader;

/** Reads annual reports into the gip model. */
module dev.gip.parser {
    requires transitive dev.gip.model;
    requires static transitive org.jspecify;
    requires dev.gip.json;
    requires de.siegmar.fastcsv;
    requires com.github.albfernandez.juniversalchardet;
    requires org.jsoup;

    exports dev.gip.parser;
    exports dev.gip.parser.spi;
    exports dev.gip.parser.spi.page;

    uses DocumentReader;

    provides DocumentReader with
            CsvReader,
            HtmlReader,
            JsonReader,
            MarkdownReader,
            PlainTextReader;
}
