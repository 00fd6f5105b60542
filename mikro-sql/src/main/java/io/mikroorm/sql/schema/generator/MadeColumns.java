// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Made;
import io.mikroorm.metadata.ScalarProperty.Making;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.schema.Column;
import io.mikroorm.sql.schema.ddl.WrittenSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the database makes of columns: their defaults, and what it works out from others. */
final class MadeColumns {

    private final SqlPlatform platform;
    private final Dialect dialect;
    private final IndexDesign designs;

    MadeColumns(SqlPlatform platform, IndexDesign designs) {
        this.platform = platform;
        this.dialect = platform.dialect();
        this.designs = designs;
    }

    /** The column with what the database makes of it. */
    Column made(Column column, EntityMetadata all, MappedColumn mapped) {
        if (!(mapped.property() instanceof ScalarProperty scalar)) {
            return column;
        }
        return made(column.withExtra(scalar.traits().extra()), all, mapped, scalar);
    }

    /** The column of a foreign key with its default. */
    Column referring(Column column, MappedColumn mapped) {
        ToOneProperty relation = mapped.reference();
        Object key = relation == null ? null : relation.constraint().defaultKey();
        Object stored = key == null ? null : mapped.type().toStorage(key);
        return stored == null ? column : column.withDefault("(" + designs.literal(stored) + ")");
    }

    private Column made(Column column, EntityMetadata all, MappedColumn mapped, ScalarProperty scalar) {
        if (scalar.made().isGenerated()) {
            boolean stored = scalar.made().making() == Making.STORED;
            return column.withGeneration(new Column.Generation(expression(all, mapped, scalar.made()), stored));
        }
        return column.withDefault(defaultOf(all, mapped, scalar));
    }

    /**
     * In parentheses it is an expression, which MySQL takes for texts of any length, too. What a class of a hierarchy adds has none in the
     * table, where it would be in the rows of all others.
     */
    private @Nullable String defaultOf(EntityMetadata all, MappedColumn column, ScalarProperty scalar) {
        if (all.columns().stream()
                .noneMatch(each -> !each.isFormula() && each.name().equals(column.name()))) {
            return null;
        }
        if (scalar.made().isDefault()) {
            String written = scalar.made().text(dialect.quoting()::quote);
            return "(" + WrittenSql.closed(platform.rawDefault(column, written)) + ")";
        }
        Object stored = column.type().toStorage(scalar.defaultValue());
        return stored == null ? null : "(" + designs.literal(stored) + ")";
    }

    /** In a table with rows of several classes, those that have no such property have nothing there. */
    private String expression(EntityMetadata all, MappedColumn column, Made made) {
        String expression = made.text(dialect.quoting()::quote);
        Hierarchy hierarchy = all.hierarchy();
        MappedColumn discriminator = all.discriminator();
        if (hierarchy == null || discriminator == null || all.column(column.path()) != null) {
            return expression;
        }
        List<String> values = new ArrayList<>();
        for (EntityMetadata entity : hierarchy.concrete()) {
            boolean has = entity.properties().contains(column.property());
            Object value = has ? discriminator.type().toStorage(entity.discriminatorValue()) : null;
            if (value != null) {
                values.add(designs.literal(Objects.requireNonNull(value)));
            }
        }
        return "case when " + dialect.quoting().quote(discriminator.name()) + " in (" + String.join(", ", values)
                + ") then (" + WrittenSql.closed(expression) + ") end";
    }
}
