// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws tables with their columns, and the relations between them, in the language of Mermaid. */
final class EntityDiagram {

    private final MetadataStorage model;
    private final StringBuilder text = new StringBuilder("erDiagram\n");

    private EntityDiagram(MetadataStorage model) {
        this.model = model;
    }

    static String of(MetadataStorage model) {
        EntityDiagram diagram = new EntityDiagram(model);
        model.tables().forEach(diagram::table);
        model.tables().forEach(diagram::relations);
        return diagram.text.toString();
    }

    private void table(EntityMetadata entity) {
        text.append("  ").append(name(entity.qualifiedTable())).append(" {\n");
        for (MappedColumn column : entity.columns()) {
            if (column.isFormula()) {
                continue;
            }
            String keys = String.join(", ", keys(entity, column));
            text.append("    ").append(type(column)).append(' ').append(word(column.name()));
            text.append(keys.isEmpty() ? "" : " " + keys);
            text.append(column.nullable() ? " \"null\"\n" : "\n");
        }
        text.append("  }\n");
    }

    private static List<String> keys(EntityMetadata entity, MappedColumn column) {
        List<String> keys = new ArrayList<>();
        if (entity.isOfKey(column)) {
            keys.add("PK");
        }
        if (column.reference() != null) {
            keys.add("FK");
        }
        if (column.unique() && column != entity.key()) {
            keys.add("UK");
        }
        return keys;
    }

    private static String type(MappedColumn column) {
        if (!column.columnType().isEmpty()) {
            return word(column.columnType());
        }
        int length = column.type().limits().length();
        String storage = column.type().storage().name().toLowerCase(Locale.ROOT);
        return length > 0 ? storage + "(" + length + ")" : storage;
    }

    private void relations(EntityMetadata entity) {
        Hierarchy hierarchy = model.get(entity.type()).hierarchy();
        EntityMetadata parent = hierarchy == null || hierarchy.isSingleTable() ? null : hierarchy.parent();
        if (parent != null) {
            relation(
                    parent.qualifiedTable(),
                    "||--o|",
                    entity.qualifiedTable(),
                    entity.key().path());
        }
        for (MappedColumn column : entity.columns()) {
            boolean ofParent = parent != null && column == entity.key();
            ToOneProperty toOne = column.reference();
            if (toOne != null && !ofParent) {
                String one = column.nullable() ? "|o" : "||";
                String many = toOne.oneToOne() ? "o|" : "o{";
                for (EntityMetadata target : model.targets(toOne)) {
                    relation(target.qualifiedTable(), one + "--" + many, entity.qualifiedTable(), column.path());
                }
            }
        }
        for (MappedColumn column : entity.columns()) {
            inDocument(entity, column, column.path(), false);
        }
        for (ToManyProperty toMany : entity.toManys()) {
            if (toMany.isManyToMany() && toMany.isOwner()) {
                relation(
                        entity.qualifiedTable(),
                        "}o--o{",
                        model.get(toMany.target()).qualifiedTable(),
                        toMany.name());
            }
        }
    }

    /** What documents have keys of, which no foreign key looks after: a line of dots. */
    private void inDocument(EntityMetadata entity, MappedColumn column, String path, boolean several) {
        if (!(column.property() instanceof StructProperty struct)
                || !struct.type().leads()) {
            return;
        }
        boolean many = several || struct instanceof EmbeddedArrayProperty;
        for (MappedColumn part : struct.struct().columns()) {
            String label = path + "." + part.path();
            if (part.property() instanceof ToOneProperty relation) {
                String target = model.get(relation.target()).qualifiedTable();
                relation(target, many ? "}o..o{" : "|o..o{", entity.qualifiedTable(), label);
            } else {
                inDocument(entity, part, label, many);
            }
        }
    }

    private void relation(String one, String line, String other, String label) {
        text.append("  ").append(name(one)).append(' ').append(line).append(' ').append(name(other));
        text.append(" : \"").append(label).append("\"\n");
    }

    /** A table's name; one that is no word in quotes. */
    private static String name(String table) {
        return table.matches("[A-Za-z_][A-Za-z0-9_]*") ? table : "\"" + table.replace("\"", "'") + "\"";
    }

    /** Of the signs that Mermaid takes for types and columns. */
    private static String word(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_\\-()\\[\\]]", "_");
        return plain.matches("\\p{L}.*") ? plain : "x" + plain;
    }
}
