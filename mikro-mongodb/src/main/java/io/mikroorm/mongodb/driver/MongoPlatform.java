// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.mongodb.bson.MongoLimits;
import io.mikroorm.mongodb.query.Pipelines;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.platform.Platform;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;
import java.util.function.LongFunction;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** MongoDB: what it can do. */
public final class MongoPlatform implements Platform {

    private static final int LONGEST_LIST = 20_000;
    private static final int DECIMAL_DIGITS = 34;
    private static final Type<ObjectId, String> OBJECT_IDS = new ObjectIdType();
    private static final NamingStrategy NAMING = new MongoNaming();

    private static final Capabilities CAPABILITIES = new Capabilities(
            Set.of(
                    Feature.JOINS,
                    Feature.ELEMENT_CONDITIONS,
                    Feature.REGULAR_EXPRESSIONS,
                    Feature.OBJECT_CONDITIONS,
                    Feature.JSON_CONDITIONS,
                    Feature.OBJECT_COMPONENTS,
                    Feature.OBJECT_PARTS,
                    Feature.TRANSACTIONS,
                    Feature.CONCURRENT_TRANSACTIONS,
                    Feature.LISTS_AS_VALUES,
                    Feature.COMPOSITE_KEYS,
                    Feature.KEY_FIELDS,
                    Feature.IDENTITY_KEYS,
                    Feature.INDEX_HINTS,
                    Feature.PARTIAL_INDEXES,
                    Feature.PARTIAL_UNIQUES,
                    Feature.FULLTEXT_INDEXES,
                    Feature.HASH_INDEXES,
                    Feature.SPATIAL_INDEXES,
                    Feature.NULLS_NOT_DISTINCT,
                    Feature.COLLATIONS,
                    Feature.STATEMENT_TIMEOUTS,
                    Feature.VIRTUAL_ENTITIES,
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

    @Override
    public @Nullable Type<?, ?> storedAs(Class<?> type) {
        return type == ObjectId.class ? OBJECT_IDS : null;
    }

    /** As MongoDB's driver makes them: the time first, then what is of this process, then a counter. */
    @Override
    public @Nullable LongFunction<Object> keyMaker(Class<?> type) {
        return type == ObjectId.class ? millis -> new ObjectId(new Date(millis)) : null;
    }

    @Override
    public boolean takesPipelines() {
        return true;
    }

    @Override
    public @Nullable String problemOfPipeline(String pipeline) {
        return Pipelines.problem(pipeline);
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
        return stored == null ? refusal : MongoLimits.refusal(type, stored);
    }
}
