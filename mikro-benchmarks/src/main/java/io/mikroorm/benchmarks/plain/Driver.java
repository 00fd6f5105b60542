// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.MongoWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.MongoCollections;
import org.jspecify.annotations.Nullable;

/** MongoDB's driver by hand, with codecs for the objects: no document in between. */
public final class Driver implements MongoWay {

    /** For the service loader. */
    public Driver() {}

    @Override
    public String name() {
        return "driver";
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return null;
    }

    @Override
    public String version() {
        return "mongodb-driver-sync 5.14.0";
    }

    @Override
    public Contender open(MongoCollections database, Work work) {
        return new DriverContender(database.database());
    }
}
