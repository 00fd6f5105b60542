// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain.pojo;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.MongoWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.MongoCollections;
import org.jspecify.annotations.Nullable;

/** MongoDB's driver with its codec for POJOs. */
public final class DriverPojo implements MongoWay {

    /** For the service loader. */
    public DriverPojo() {}

    @Override
    public String name() {
        return "driver-pojo";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return work == Work.IDLE_FLUSH ? "no unit of work" : null;
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Contender open(MongoCollections database, Work work) {
        return new PojoContender(database.database());
    }
}
