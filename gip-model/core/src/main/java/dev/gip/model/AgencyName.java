package dev.gip.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a body, taken apart at its last place: {@code 青禾县} and {@code 司法局}.
 *
 * @param places the name up to its last place; empty where it names none
 * @param marker what ends the last place; null where there is none
 * @param rest what follows the last place
 */
record AgencyName(String places, @Nullable Marker marker, String rest) {

    /** What ends the name of a place, the longer before the shorter. A null level is not shown by the name. */
    private static final List<Marker> MARKERS = List.of(
            new Marker("特别行政区", AgencyLevel.PROVINCE),
            new Marker("自治区", AgencyLevel.PROVINCE),
            new Marker("开发区", null),
            new Marker("高新区", null),
            new Marker("经开区", null),
            new Marker("新区", null),
            new Marker("园区", null),
            new Marker("景区", null),
            new Marker("保税区", null),
            new Marker("试验区", null),
            new Marker("示范区", null),
            new Marker("合作区", null),
            new Marker("度假区", null),
            new Marker("地区", AgencyLevel.PREFECTURE),
            new Marker("街道", AgencyLevel.TOWNSHIP),
            new Marker("苏木", AgencyLevel.TOWNSHIP),
            new Marker("省", AgencyLevel.PROVINCE),
            new Marker("州", AgencyLevel.PREFECTURE),
            new Marker("盟", AgencyLevel.PREFECTURE),
            new Marker("市", null),
            new Marker("县", AgencyLevel.COUNTY),
            new Marker("旗", AgencyLevel.COUNTY),
            new Marker("区", AgencyLevel.COUNTY),
            new Marker("镇", AgencyLevel.TOWNSHIP),
            new Marker("乡", AgencyLevel.TOWNSHIP));

    /** Words of offices in which those letters end no place. */
    private static final List<String> NO_PLACE = List.of(
            "城市", "市场", "市政", "市容", "城镇", "乡镇", "城乡", "乡村", "城区", "社区", "小区", "园区办", "区划", "区域", "县域", "镇区", "林区", "库区",
            "灌区", "矿区", "山区", "联盟");

    private static final List<String> MUNICIPALITIES = List.of("北京市", "上海市", "天津市", "重庆市");
    private static final List<String> NATIONAL = List.of("国务院", "国家", "中华人民共和国", "全国", "中国");

    private static final List<String> GOVERNMENT = List.of("", "人民政府", "政府", "行政公署", "行署");
    private static final List<String> TOWNSHIP = List.of("", "人民政府", "政府", "办事处", "办", "党政办公室", "党政综合办公室", "人民政府办公室");
    private static final List<String> OTHER = List.of(
            "管理委员会", "管委会", "公司", "集团", "大学", "学院", "学校", "中学", "小学", "幼儿园", "医院", "法院", "检察院", "协会", "联合会", "中心", "站",
            "所", "馆", "银行", "场");
    private static final List<String> DEPARTMENT =
            List.of("局", "厅", "委员会", "委", "办公室", "办", "室", "署", "部", "总队", "支队", "大队", "海关", "处");

    private record Marker(String text, @Nullable AgencyLevel level) {}

    static AgencyName of(String name) {
        for (int i = name.length() - 1; i >= 0; i--) {
            Marker marker = markerEndingAt(name, i);
            if (marker != null) {
                return new AgencyName(name.substring(0, i + 1), marker, name.substring(i + 1));
            }
        }
        return new AgencyName("", null, name);
    }

    private static @Nullable Marker markerEndingAt(String name, int index) {
        for (Marker marker : MARKERS) {
            int start = index + 1 - marker.text().length();
            if (start >= 0 && name.startsWith(marker.text(), start) && !insideWord(name, index)) {
                return marker;
            }
        }
        return null;
    }

    private static boolean insideWord(String name, int index) {
        return NO_PLACE.stream()
                .anyMatch(word -> name.startsWith(word, index) || name.startsWith(word, index + 1 - word.length()));
    }

    Optional<AgencyKind> kind() {
        boolean township = marker != null && marker.level() == AgencyLevel.TOWNSHIP;
        boolean zone =
                marker != null && marker.level() == null && !marker.text().equals("市");
        if (township && TOWNSHIP.contains(rest)) {
            return Optional.of(AgencyKind.STREET_OR_TOWNSHIP);
        }
        if ((marker != null && !zone && GOVERNMENT.contains(rest)) || rest.equals("国务院")) {
            return Optional.of(AgencyKind.GOVERNMENT);
        }
        if (OTHER.stream().anyMatch(rest::endsWith)) {
            return Optional.of(AgencyKind.OTHER);
        }
        return DEPARTMENT.stream().anyMatch(rest::endsWith) ? Optional.of(AgencyKind.DEPARTMENT) : Optional.empty();
    }

    Optional<AgencyLevel> level() {
        if (marker == null) {
            return levelWithoutPlace();
        }
        if (marker.level() == AgencyLevel.PREFECTURE || !marker.text().equals("市")) {
            return Optional.ofNullable(marker.level());
        }
        if (MUNICIPALITIES.contains(places)) {
            return Optional.of(AgencyLevel.PROVINCE);
        }
        AgencyName parent = of(places.substring(0, places.length() - 1));
        boolean ofPrefecture = parent.marker != null
                && !parent.rest.isEmpty()
                && (parent.marker.text().equals("市") || parent.marker.level() == AgencyLevel.PREFECTURE);
        return ofPrefecture ? Optional.of(AgencyLevel.COUNTY) : Optional.empty();
    }

    private Optional<AgencyLevel> levelWithoutPlace() {
        if (NATIONAL.stream().anyMatch(rest::startsWith)) {
            return Optional.of(AgencyLevel.NATIONAL);
        }
        boolean provincial = rest.endsWith("厅") && !rest.endsWith("办公厅");
        return provincial ? Optional.of(AgencyLevel.PROVINCE) : Optional.empty();
    }
}
