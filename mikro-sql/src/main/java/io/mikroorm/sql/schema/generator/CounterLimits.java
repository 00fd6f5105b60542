// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.exception.MetadataException;
import io.mikroorm.metadata.ColumnExpression;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexCondition;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Making;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.schema.generator.ActedColumns.Acting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a database does not let read a key that it counts up, since it knows the number late. Code 2914. */
final class CounterLimits {

    private final Dialect dialect;

    CounterLimits(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Refuses checks and values that cannot be there, together. */
    void check(MetadataStorage metadata) {
        if (!dialect.supports(Feature.UNREAD_COUNTERS)) {
            return;
        }
        List<String> refusals = new ArrayList<>();
        for (EntityMetadata entity : metadata.tables()) {
            if (!entity.isView()) {
                addRefusals(refusals, entity, new ActedColumns(metadata, entity));
            }
        }
        if (!refusals.isEmpty()) {
            throw new MetadataException(2914, refusals);
        }
    }

    private void addRefusals(List<String> refusals, EntityMetadata entity, ActedColumns columns) {
        String reason = "', which counts up, and " + dialect.name()
                + " does not know the number in time. Leave it out, or give keys in the application (generated = ASSIGNED).";
        entity.checks().forEach(check -> {
            Acting key = columns.readBy(check.condition(), Acting::counts);
            if (key != null) {
                String name = check.name().isEmpty() ? "(" + check.condition() + ")" : "'" + check.name() + "'";
                refusals.add("The @Check " + name + " of " + entity.name() + " reads '" + key.property() + reason);
            }
        });
        for (MappedColumn column : entity.columns()) {
            Acting key = isUnread(column) ? columns.readBy(column.name(), Acting::counts) : null;
            if (key != null) {
                refusals.add("The generated value " + entity.name() + "." + column.path() + " is worked out from '"
                        + key.property() + reason);
            }
        }
    }

    private boolean isUnread(MappedColumn column) {
        return column.property() instanceof ScalarProperty scalar
                && (scalar.made().making() == Making.STORED || dialect.supports(Feature.UNREAD_COUNTERS_AT_ALL));
    }

    /** Why an index cannot be made; null where it can as far as the key goes. */
    @Nullable
    String refusal(MetadataStorage metadata, EntityMetadata entity, IndexMapping index) {
        if (!dialect.supports(Feature.UNREAD_COUNTERS_AT_ALL)) {
            return null;
        }
        ActedColumns columns = new ActedColumns(metadata, entity);
        ColumnExpression expression = index.expression();
        Acting key = expression == null ? null : columns.readBy(expression, Acting::counts);
        for (IndexCondition condition : index.where()) {
            Acting compared = columns.on(condition.column().names().get(0));
            key = key == null && compared != null && compared.counts() ? compared : key;
        }
        return key == null
                ? null
                : "An expression here reads no key that counts up, and '" + key.property()
                        + "' does. Leave it out, or give keys in the application (generated = ASSIGNED).";
    }
}
