// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.MongoLimits;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.platform.Platform;
import io.mikroorm.type.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MongoDB: what it can do. */
public final class MongoPlatform implements Platform {

    private static final int LONGEST_LIST = 20_000;
    private static final int DECIMAL_DIGITS = 34;
    private static final NamingStrategy NAMING = new MongoNaming();

    private static final Capabilities CAPABILITIES = new Capabilities(
            Set.of(
                    Feature.JOINS,
                    Feature.TRANSACTIONS,
                    Feature.CONCURRENT_TRANSACTIONS,
                    Feature.LISTS_AS_VALUES,
                    Feature.IDENTITY_KEYS,
                    Feature.INDEX_HINTS,
                    Feature.UPSERTS,
                    Feature.UPSERT_TARGETS),
            LONGEST_LIST,
            ChronoUnit.MILLIS,
            DECIMAL_DIGITS);

    /** It has no settings. */
    public MongoPlatform() {}

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public NamingStrategy naming() {
        return NAMING;
    }

    /** Refuses values that a field would not give back unchanged, before anything is sent. */
    static void check(EntityMetadata entity, int[] columns, @Nullable Object[] values) {
        for (int i = 0; i < columns.length; i++) {
            MappedColumn column = entity.columns().get(columns[i]);
            String refusal = values[i] == null ? null : refusalOf(column.type(), values[i]);
            if (refusal != null) {
                throw new ValidationException(3124, entity.name() + "." + column.path() + " " + refusal + ".");
            }
        }
    }

    private static @Nullable String refusalOf(ValueType type, Object value) {
        String refusal = type.refusal(value);
        Object stored = refusal == null ? type.toStorage(value) : null;
        if (stored instanceof Object[] elements) {
            for (Object element : elements) {
                refusal = element == null ? null : MongoLimits.refusal(type.elements(), element);
                if (refusal != null) {
                    return "(in one of its elements) " + refusal;
                }
            }
        }
        return stored == null ? refusal : MongoLimits.refusal(type, stored);
    }
}
