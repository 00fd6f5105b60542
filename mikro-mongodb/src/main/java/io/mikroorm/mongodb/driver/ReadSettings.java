// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.ReadPreference;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CountOptions;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.ConnectionType;
import io.mikroorm.query.ReadOptions;
import io.mikroorm.query.StoreOption;
import io.mikroorm.query.shape.FindQuery;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * How a command that reads is carried out. What is null is left to the server, or to the connection's own settings.
 *
 * @param collation how texts compare
 * @param timeout how long the server works on it at most
 * @param allowDiskUse whether it may keep on disk what does not fit into the memory for one command
 * @param hint the index by which documents are looked for
 * @param preference which servers may answer; not looked at in a transaction, which is the primary's
 */
public record ReadSettings(
        @Nullable Collation collation,
        @Nullable Duration timeout,
        @Nullable Boolean allowDiskUse,
        @Nullable String hint,
        @Nullable ReadPreference preference) {

    /** As the server does it by itself. */
    static final ReadSettings NONE = new ReadSettings(null, null, null, null, null);

    /** What a query asks for. Indexes are part of its plan. */
    static ReadSettings of(FindQuery query, ReadPreference readers) {
        return of(query.shape().entity(), query.reading(), query.shape().collation(), readers);
    }

    /** What the options of a query ask for, those of another store are refused. */
    static ReadSettings of(EntityMetadata entity, ReadOptions reading, @Nullable String tag, ReadPreference readers) {
        if (reading == ReadOptions.NONE && tag == null) {
            return NONE;
        }
        Collation collation = tag == null ? null : CollationTag.read(tag);
        ReadSettings settings =
                new ReadSettings(collation, reading.timeout(), null, null, preference(reading.connection(), readers));
        for (StoreOption option : reading.others()) {
            if (!(option instanceof ReadOption own)) {
                throw MongoErrors.optionOfOthers(entity.name(), option);
            }
            settings = own.effect().apply(settings);
        }
        return settings;
    }

    private static @Nullable ReadPreference preference(@Nullable ConnectionType type, ReadPreference readers) {
        if (type == null) {
            return null;
        }
        return type == ConnectionType.READ ? readers : ReadPreference.primary();
    }

    /** The same with or without the disk. */
    public ReadSettings withAllowDiskUse(boolean value) {
        return new ReadSettings(collation, timeout, value, hint, preference);
    }

    /** The same with other servers. */
    public ReadSettings withPreference(ReadPreference value) {
        return new ReadSettings(collation, timeout, allowDiskUse, hint, value);
    }

    <T> MongoCollection<T> on(MongoCollection<T> collection) {
        return preference == null ? collection : collection.withReadPreference(preference);
    }

    <T> AggregateIterable<T> on(AggregateIterable<T> aggregate) {
        aggregate.collation(collation).allowDiskUse(allowDiskUse).hintString(hint);
        return timeout == null ? aggregate : aggregate.maxTime(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    <T> FindIterable<T> on(FindIterable<T> find) {
        find.collation(collation).allowDiskUse(allowDiskUse);
        return timeout == null ? find : find.maxTime(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    CountOptions count() {
        CountOptions options = new CountOptions().collation(collation);
        return timeout == null ? options : options.maxTime(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The options as the command has them. */
    BsonDocument document() {
        BsonDocument options = new BsonDocument();
        if (hint != null) {
            options.put("hint", new BsonString(hint));
        }
        if (collation != null) {
            options.put("collation", collation.asDocument());
        }
        if (timeout != null) {
            options.put("maxTimeMS", new BsonInt64(timeout.toMillis()));
        }
        if (allowDiskUse != null) {
            options.put("allowDiskUse", BsonBoolean.valueOf(allowDiskUse));
        }
        return options;
    }
}
