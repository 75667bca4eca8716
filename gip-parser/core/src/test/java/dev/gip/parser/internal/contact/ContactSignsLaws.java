package dev.gip.parser.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The glance that spares a text the search for contact data never overlooks any. */
class ContactSignsLaws {

    @Property
    void whatHasNoSignHasNothingToCover(@ForAll("texts") String text, @ForAll boolean table) {
        if (!ContactSigns.in(text)) {
            assertThat(ContactMask.mask(text, table)).isEqualTo(text);
        }
    }

    @Property
    void whatIsCoveredHasASign(@ForAll("texts") String text, @ForAll boolean table) {
        if (!ContactMask.mask(text, table).equals(text)) {
            assertThat(ContactSigns.in(text)).isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "电话", "电 话", "联系人", "地址", "邮编", "：", ":", " ", "　", "0535", "-", "（", "）", "3452929", "１３８",
                        "12345", "678", "@", "＠", "qinghe", ".cn", "李明", "办公室", "收到", "件", "，", "。", "1", "致电")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }
}
