// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.exception.MetadataException;
import io.mikroorm.metadata.CheckMapping;
import io.mikroorm.metadata.ColumnExpression;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Making;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.schema.generator.ActedColumns.Acting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a database does not let read the columns that its foreign keys change by themselves, or reads wrongly. Code 2910. */
final class ActedLimits {

    private final Dialect dialect;

    ActedLimits(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Refuses checks and stored values that cannot be there, together. */
    void check(MetadataStorage metadata) {
        if (!dialect.supports(Feature.UNREAD_ACTIONS)) {
            return;
        }
        List<String> refusals = new ArrayList<>();
        for (EntityMetadata entity : metadata.tables()) {
            if (!entity.isView()) {
                ActedColumns acted = new ActedColumns(metadata, entity);
                entity.checks().forEach(check -> addRefusal(refusals, entity, check, acted));
                entity.columns().forEach(column -> addRefusal(refusals, entity, column, acted));
            }
        }
        if (!refusals.isEmpty()) {
            throw new MetadataException(2910, refusals);
        }
    }

    private void addRefusal(List<String> refusals, EntityMetadata entity, CheckMapping check, ActedColumns acted) {
        Acting acting = acted.readBy(check.condition(), Acting::changes);
        if (acting != null) {
            String name = check.name().isEmpty() ? "(" + check.condition() + ")" : "'" + check.name() + "'";
            refusals.add("The @Check " + name + " of " + entity.name() + " reads '" + acting.property()
                    + "', whose foreign key changes by itself when its target does, and a check is not asked then on "
                    + dialect.name() + ". Say " + acting.instead() + " there, or leave the check out.");
        }
    }

    private void addRefusal(List<String> refusals, EntityMetadata entity, MappedColumn column, ActedColumns acted) {
        if (!(column.property() instanceof ScalarProperty scalar)
                || scalar.made().making() != Making.STORED) {
            return;
        }
        boolean never = dialect.supports(Feature.STORED_WITHOUT_CASCADES);
        Acting acting = acted.readBy(column.name(), never ? Acting::acts : Acting::changes);
        if (acting != null) {
            refusals.add("The stored value " + entity.name() + "." + column.path() + " is worked out from '"
                    + acting.property()
                    + "', whose foreign key changes rows by itself when its target goes or changes, and no value"
                    + " is worked out then on " + dialect.name() + ". Say " + acting.instead()
                    + " there, or stored = false here.");
        }
    }

    /**
     * Why an index cannot be made; null where it can as far as foreign keys go. MySQL deletes nothing, and says nothing, where a row that it would
     * empty came to have the same by an expression as another one.
     */
    @Nullable
    String refusal(MetadataStorage metadata, EntityMetadata entity, IndexMapping index) {
        if (!index.unique() || entity.isView() || !dialect.supports(Feature.SILENT_ACTIONS)) {
            return null;
        }
        ActedColumns acted = new ActedColumns(metadata, entity);
        Acting acting = emptied(acted, index);
        return acting == null || isNullThen(acted, index, acting)
                ? null
                : "The database empties '" + acting.property()
                        + "' when its target goes away, and would not do so, nor say so, where rows became equal by that. Say "
                        + acting.instead() + " there, or let the index not depend on it.";
    }

    private static @Nullable Acting emptied(ActedColumns acted, IndexMapping index) {
        Predicate<Acting> wanted = Acting::empties;
        ColumnExpression expression = index.expression();
        Acting found = expression == null ? null : acted.readBy(expression, wanted);
        for (IndexPart part : index.parts()) {
            found = found == null && part.column().document() == null
                    ? acted.readBy(part.column().name(), wanted)
                    : found;
        }
        for (IndexCondition condition : index.where()) {
            found = found == null ? emptied(acted, condition, wanted) : found;
        }
        return found;
    }

    /** A comparison with a value does not hold any more. */
    private static @Nullable Acting emptied(ActedColumns acted, IndexCondition condition, Predicate<Acting> wanted) {
        String column = condition.column().names().get(0);
        Acting direct = acted.on(column);
        boolean begins = direct != null && direct.empties() && condition.comparison() == IndexCondition.Comparison.NULL;
        return begins ? direct : acted.readBy(column, wanted);
    }

    /** Whether the relation is a part of the index itself: where that is null, rows are not equal. */
    private static boolean isNullThen(ActedColumns acted, IndexMapping index, Acting acting) {
        return index.nullsDistinct()
                && index.parts().stream()
                        .flatMap(part -> part.column().names().stream())
                        .anyMatch(name -> acting.equals(acted.on(name)));
    }
}
