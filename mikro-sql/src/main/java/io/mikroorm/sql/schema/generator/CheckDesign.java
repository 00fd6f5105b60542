// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.metadata.CheckMapping;
import io.mikroorm.metadata.ColumnExpression;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.schema.CheckConstraint;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which checks the tables of a model have, and what they are called. Used once. */
final class CheckDesign {

    private final SqlPlatform platform;
    private final ConstraintNames names;
    private final Map<String, Set<String>> checkNames = new HashMap<>();

    /** For a model, whose own names of checks are theirs. */
    CheckDesign(SqlPlatform platform, ConstraintNames names, MetadataStorage metadata) {
        this.platform = platform;
        this.names = names;
        for (EntityMetadata entity : metadata.tables()) {
            for (CheckMapping check : entity.checks()) {
                if (!check.name().isEmpty()) {
                    inSchema(entity).add(names.key(check.name()));
                }
            }
        }
    }

    /**
     * Enums that are stored by name are kept to their constants, unless the mapping wants no check or a type of its own; then what the mapping
     * asks for. What has no name of its own is called as nothing else is.
     */
    List<CheckConstraint> checks(EntityMetadata entity, Table table) {
        List<CheckConstraint> checks = new ArrayList<>();
        Set<String> known = known(entity, table);
        List<MappedColumn> all = new ArrayList<>(entity.columns());
        all.addAll(entity.keyParts());
        for (MappedColumn column : all) {
            String condition = isConstant(column);
            if (condition != null) {
                List<String> columns = List.of(column.name());
                checks.add(new CheckConstraint(made(entity, columns, known), columns, condition));
            }
        }
        for (CheckMapping check : entity.checks()) {
            checks.add(check(entity, check, known));
        }
        return checks;
    }

    private CheckConstraint check(EntityMetadata entity, CheckMapping check, Set<String> known) {
        List<String> columns = check.condition().columns().stream()
                .map(column -> column.names().get(0))
                .distinct()
                .toList();
        String name = check.name().isEmpty() ? made(entity, columns, known) : names.shortened(check.name());
        return new CheckConstraint(name, columns, written(check.condition()));
    }

    /** Databases may want a name once in all tables of a schema, or among the constraints of whatever kind of one table. */
    private String made(EntityMetadata entity, List<String> columns, Set<String> known) {
        String name = names.distinct(names.of(entity.table(), columns, ConstraintKind.CHECK), known);
        inSchema(entity).add(names.key(name));
        return name;
    }

    private Set<String> known(EntityMetadata entity, Table table) {
        Set<String> known = new HashSet<>(inSchema(entity));
        table.uniqueConstraints().forEach(unique -> known.add(names.key(unique.name())));
        table.foreignKeys().forEach(foreignKey -> known.add(names.key(foreignKey.name())));
        return known;
    }

    private Set<String> inSchema(EntityMetadata entity) {
        return checkNames.computeIfAbsent(entity.schema(), schema -> new HashSet<>());
    }

    private String written(ColumnExpression text) {
        return text.text(
                column -> platform.dialect().quoting().quote(column.names().get(0)));
    }

    /** What keeps a column to the constants of its enum, or its arrays to those of their elements; null for all others. */
    private @Nullable String isConstant(MappedColumn column) {
        ValueType element = column.type().element();
        ValueType type = element == null ? column.type() : element;
        boolean checked = column.property() instanceof ScalarProperty scalar
                && !column.isFormula()
                && scalar.enumCheck()
                && scalar.keyOf() == null
                && type.isEnum()
                && type.storage() == Storage.STRING
                && column.columnType().isEmpty()
                && type.javaType().getEnumConstants().length > 0;
        if (!checked) {
            return null;
        }
        String quoted = platform.dialect().quoting().quote(column.name());
        return element == null
                ? quoted + " in (" + constants(type) + ")"
                : platform.elementsIn(quoted, constants(type));
    }

    /** Java's names of constants have no quotation marks, but those of other languages may. */
    private static String constants(ValueType type) {
        List<String> constants = new ArrayList<>();
        for (Object constant : type.javaType().getEnumConstants()) {
            constants.add("'" + ((Enum<?>) constant).name().replace("'", "''") + "'");
        }
        return String.join(", ", constants);
    }
}
