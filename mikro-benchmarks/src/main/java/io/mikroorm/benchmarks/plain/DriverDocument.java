// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.plain;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.MongoWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.MongoCollections;
import org.jspecify.annotations.Nullable;

/** MongoDB's driver with documents, as its guide begins. */
public final class DriverDocument implements MongoWay {

    /** For the service loader. */
    public DriverDocument() {}

    @Override
    public String name() {
        return "driver-document";
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
        return new DocumentContender(database.database());
    }
}
