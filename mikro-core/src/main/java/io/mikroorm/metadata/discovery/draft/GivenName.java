// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.naming.ConstraintKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of constraints and indexes as a mapping gives them, in which {@code {table}} and {@code {columns}} stand for what they are of. */
public final class GivenName {

    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    private GivenName() {}

    /** What stands in braces and means nothing; null where there is nothing of that kind. */
    public static @Nullable String unknown(String said) {
        Matcher hole = HOLE.matcher(said);
        while (hole.find()) {
            if (!hole.group(1).equals("table") && !hole.group(1).equals("columns")) {
                return hole.group();
            }
        }
        return null;
    }

    /** The name over columns of a table. */
    public static String of(String said, String table, List<String> columns) {
        return said.replace("{table}", table).replace("{columns}", String.join("_", columns));
    }

    /**
     * The name of an index: as it is given, or that of the naming strategy. Of what is inside of an object, the path is part of it, and the words of an
     * expression, which is not alone over its columns.
     */
    public static String of(
            ModelDraft model,
            EntityDraft entity,
            IndexDraft index,
            List<ColumnPart> parts,
            @Nullable ColumnText expression) {
        List<String> names = new ArrayList<>();
        for (ColumnPart part : parts) {
            List<String> columns = part.column().names();
            names.addAll(
                    part.document() == null ? columns : List.of(columns.get(0).replace('.', '_')));
        }
        if (expression != null && index.name().isEmpty()) {
            names.add(expression.inName());
        } else if (expression != null) {
            expression.columns().forEach(column -> names.addAll(column.names()));
        }
        return index.name().isEmpty()
                ? model.naming.constraintName(
                        entity.table, names, index.unique() ? ConstraintKind.UNIQUE : ConstraintKind.INDEX)
                : of(index.name(), entity.table, names);
    }
}
