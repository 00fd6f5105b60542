// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import com.mongodb.ReadPreference;
import io.mikroorm.mongodb.driver.ReadOption;
import io.mikroorm.query.StoreOption;

/** Options of queries that only MongoDB knows: {@code o -> o.orderBy("name").with(MongoOptions.allowDiskUse(true))}. */
public final class MongoOptions {

    private MongoOptions() {}

    /** Says whether the server may sort on disk what does not fit into the memory for one command; its setting unless said. */
    public static StoreOption allowDiskUse(boolean value) {
        return new ReadOption("MongoOptions.allowDiskUse(…)", settings -> settings.withAllowDiskUse(value));
    }

    /** Says which servers of a replica set may answer, where {@code o.connection(…)} is too coarse. In a transaction, the primary does. */
    public static StoreOption readPreference(ReadPreference value) {
        return new ReadOption("MongoOptions.readPreference(…)", settings -> settings.withPreference(value));
    }
}
