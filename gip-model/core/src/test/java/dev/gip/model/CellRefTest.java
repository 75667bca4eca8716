package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRefTest {

    @Property
    void whatIsPrintedIsReadAsTheSameAddress(@ForAll("refs") CellRef ref) {
        assertThat(CellRef.parse(ref.toString())).isEqualTo(ref);
    }

    @Property
    void everyLabelMakesALocalKeyThatAnAddressTakes(@ForAll String label) {
        CellRef ref = new CellRef("requests", CellRef.localKey(label), "total");
        assertThat(CellRef.parse(ref.toString())).isEqualTo(ref);
    }

    @Provide
    Arbitrary<CellRef> refs() {
        Arbitrary<String> keys =
                Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(key -> key.indexOf('/') < 0);
        return Combinators.combine(keys, keys, keys).as(CellRef::new);
    }

    @Test
    void anAddressIsPrintedAsTableRowAndColumn() {
        assertThat(new CellRef("requests", "newlyReceived", "total")).hasToString("requests/newlyReceived/total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "requests", "requests/newlyReceived", "requests/newlyReceived/total/x"})
    void onlyThreePartsAreAnAddress(String text) {
        assertThatThrownBy(() -> CellRef.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text
                        + "' is not a cell address; write table/row/column, for example requests/newlyReceived/total");
    }

    @ParameterizedTest
    @CsvSource({"/row/column, table", "table//column, row", "table/row/, column"})
    void anEmptyPartIsRefusedByName(String text, String part) {
        assertThatThrownBy(() -> CellRef.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The " + part + " key '' must not be empty and must not contain '/'");
    }

    @Test
    void aKeyWithASlashIsRefused() {
        assertThatThrownBy(() -> new CellRef("proactive", "增/减", "total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The row key '增/减' must not be empty and must not contain '/'");
    }

    @Test
    void slashesOfALocalLabelAreWidened() {
        assertThat(CellRef.localKey("本年增/减/余")).isEqualTo("x:本年增／减／余");
    }

    @ParameterizedTest
    @CsvSource({
        "requests/x:小计/total, true",
        "requests/newlyReceived/x:小计, true",
        "requests/newlyReceived/total, false",
        "x:附表/row/column, false"
    })
    void anAddressIsLocalByItsRowOrColumn(String text, boolean local) {
        assertThat(CellRef.parse(text).isLocal()).isEqualTo(local);
    }
}
