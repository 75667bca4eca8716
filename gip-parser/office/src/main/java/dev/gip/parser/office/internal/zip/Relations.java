package dev.gip.parser.office.internal.zip;

import dev.gip.parser.spi.UnreadableSourceException;
import dev.gip.parser.support.internal.container.PartNames;
import dev.gip.parser.support.internal.container.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts that a part of the container names. What lies outside the container is none of them. */
public final class Relations {

    private final List<Relation> relations = new ArrayList<>();

    private record Relation(String id, String type, String target) {}

    private Relations() {}

    /** The relations of no part. */
    public static Relations none() {
        return new Relations();
    }

    /**
     * Reads relations.
     *
     * @param part the name of the part whose relations they are; empty for those of the container
     */
    public static Relations read(String part, XmlCursor xml) throws UnreadableSourceException {
        Relations all = new Relations();
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            boolean inside = !"External".equals(xml.attribute("TargetMode"));
            if (type != null && target != null && inside) {
                String kind = type.substring(type.lastIndexOf('/') + 1);
                all.relations.add(
                        new Relation(String.valueOf(xml.attribute("Id")), kind, PartNames.resolve(part, target)));
            }
        }
        return all;
    }

    /** The name of the part that holds the relations of a part. */
    public static String nameFor(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The part that stands in a relation, such as {@code styles}; the first of several. */
    public Optional<String> ofType(String type) {
        return allOfType(type).stream().findFirst();
    }

    /** The parts that stand in a relation. */
    public List<String> allOfType(String type) {
        return relations.stream()
                .filter(relation -> relation.type.equals(type))
                .map(Relation::target)
                .toList();
    }

    /** The part with an id. */
    public Optional<String> byId(String id) {
        return relations.stream()
                .filter(relation -> relation.id.equals(id))
                .map(Relation::target)
                .findFirst();
    }
}
