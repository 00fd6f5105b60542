// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers.spring;

import io.mikroorm.benchmarks.Contender;
import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.MongoWay;
import io.mikroorm.benchmarks.Work;
import io.mikroorm.benchmarks.ground.MongoCollections;
import io.mikroorm.benchmarks.peers.Peer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Spring Data MongoDB. */
public final class SpringData extends Peer implements MongoWay {

    /** For the service loader. */
    public SpringData() {
        super(
                60,
                "spring-data-mongodb",
                "Spring Data MongoDB " + MongoTemplate.class.getPackage().getImplementationVersion());
    }

    @Override
    public @Nullable String lacks(Work work, Ground ground) {
        return work == Work.IDLE_FLUSH ? NO_UNIT_OF_WORK : null;
    }

    @Override
    public Contender open(MongoCollections database, Work work) {
        return new SpringContender(Templates.open(database));
    }
}
