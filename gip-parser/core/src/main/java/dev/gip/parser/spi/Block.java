package dev.gip.parser.spi;

import dev.gip.model.source.SourceLocation;

/**
 * A piece of a document.
 *
 * @since 0.1
 */
public sealed interface Block permits Paragraph, Grid {

    /** {@return where it stands} */
    SourceLocation location();
}
