package dev.gip.model.form;

/**
 * The name of a form of the annual report. A value with constants, not an enumeration: the next circular's form is data.
 *
 * @param value the name, such as {@code 2021}
 * @since 0.1
 */
public record FormId(String value) {

    /** Narrative only: reports on 2008 to 2018 under the Regulation of 2007 (国务院令第492号). */
    public static final FormId NARRATIVE_2008 = new FormId("narrative-2008");

    /** The statistics table (政府信息公开情况统计表) of 国办发〔2014〕32号: reports on 2014 to 2018. */
    public static final FormId STATISTICS_2014 = new FormId("statistics-2014");

    /** The trial form (试行) of 国办公开办函〔2019〕60号: reports on 2019 and 2020. */
    public static final FormId F2019 = new FormId("2019");

    /** The form of 国办公开办函〔2021〕30号: reports on 2021 and later. */
    public static final FormId F2021 = new FormId("2021");

    /** {@return the name} */
    @Override
    public String toString() {
        return value;
    }
}
