// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.benchmarks.ground.Database;
import io.mikroorm.benchmarks.ground.MongoCollections;

/** Who works on documents only. */
public interface MongoWay extends Way {

    @Override
    default boolean isOn(Ground ground) {
        return ground == Ground.MONGODB;
    }

    /** Makes a contender over a database, for some work. */
    Contender open(MongoCollections database, Work work) throws Exception;

    @Override
    default Contender open(Database database, Work work) throws Exception {
        return open((MongoCollections) database, work);
    }
}
