// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.type.ValueType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the links of rows that are deleted out of pivot tables that relations of several classes share. No foreign key does it
 * there, since none can lead to the tables of several classes.
 */
final class LinkCleaner {

    private final SqlDriver driver;
    private final JdbcSession jdbc;

    LinkCleaner(SqlDriver driver, JdbcSession jdbc) {
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** The pivots in which no foreign key sees to entities, by each class that may be deleted. */
    static Map<Class<?>, List<Pivot>> pivots(MetadataStorage metadata) {
        Map<Class<?>, Set<Pivot>> found = new HashMap<>();
        for (EntityMetadata entity : metadata) {
            for (ToManyProperty relation : entity.toManys()) {
                Pivot pivot = relation.isOwner() ? relation.pivot() : null;
                if (pivot != null && pivot.kind() != null) {
                    note(found, metadata, entity, pivot);
                }
            }
        }
        Map<Class<?>, List<Pivot>> pivots = new HashMap<>();
        found.forEach((type, ofType) -> pivots.put(type, List.copyOf(ofType)));
        return Map.copyOf(pivots);
    }

    /** Rows of a hierarchy may be deleted by any class of it. */
    private static void note(
            Map<Class<?>, Set<Pivot>> found, MetadataStorage metadata, EntityMetadata owner, Pivot pivot) {
        for (EntityMetadata entity : metadata) {
            if (entity.isA(owner) || owner.isA(entity)) {
                found.computeIfAbsent(entity.type(), type -> new LinkedHashSet<>())
                        .add(pivot);
            }
        }
    }

    /** Deletes the links of rows that are about to go, where others would not. */
    void clean(DeleteBatch batch) {
        for (Pivot pivot : driver.plans().unguardedLinks(batch.entity())) {
            clean(pivot, batch);
        }
    }

    private void clean(Pivot pivot, DeleteBatch batch) {
        ValueType type = batch.entity().key().type();
        List<Object> keys = batch.keys();
        int most = driver.rowsPerStatement(type.width());
        for (int start = 0; start < keys.size(); start += most) {
            List<Object> part = keys.subList(start, Math.min(keys.size(), start + most));
            jdbc.update(driver.plans().write(WriteShape.forget(pivot, part.size())), sink -> {
                for (int i = 0; i < part.size(); i++) {
                    BoxedValues.write(sink, i * type.width(), type, part.get(i));
                }
            });
        }
    }
}
