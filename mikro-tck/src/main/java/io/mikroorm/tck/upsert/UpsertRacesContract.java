// SPDX-License-Identifier: MIT
package io.mikroorm.tck.upsert;

import io.mikroorm.EntityManager;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two that upsert the same row at the same time: neither fails, there is one row, and both know it. */
@Requires({Feature.UPSERTS, Feature.ATOMIC_UPSERTS, Feature.CONCURRENT_TRANSACTIONS})
public abstract class UpsertRacesContract extends Contract {

    private static final int ROWS = 50;

    @Override
    protected List<Class<?>> entities() {
        return UpsertContract.ENTITIES;
    }

    /** What each of two threads has, row by row, at the same time. */
    private List<List<Member>> race(Function<String, Function<EntityManager, Member>> write) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<Member>>> both = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                both.add(pool.submit(() -> {
                    List<Member> members = new ArrayList<>();
                    for (int i = 0; i < ROWS; i++) {
                        start.await(30, TimeUnit.SECONDS);
                        members.add(write.apply(i + "@wall.st").apply(fresh()));
                    }
                    return members;
                }));
            }
            return List.of(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS));
        } finally {
            pool.shutdownNow();
        }
    }

    private void checkSameRows(List<List<Member>> both) {
        assertThat(fresh().count(Member.class)).isEqualTo(ROWS);
        for (int i = 0; i < ROWS; i++) {
            assertThat(both.get(0).get(i).id).isEqualTo(both.get(1).get(i).id);
        }
    }

    @Test
    void upserts_of_the_same_row_wait_for_each_other() throws Exception {
        List<List<Member>> both = race(email -> other -> other.upsert(new Member(email, "Jon", 1)));

        checkSameRows(both);
        for (int i = 0; i < ROWS; i++) {
            assertThat(both.get(0).get(i).version + both.get(1).get(i).version).isEqualTo(3);
        }
    }

    @Test
    void who_finds_or_creates_the_same_row_finds_the_same() throws Exception {
        checkSameRows(race(email -> other -> other.upsert(Member.class, Map.of("email", email))));
    }

    @Test
    void that_holds_in_transactions_which_have_read_before_as_well() throws Exception {
        checkSameRows(race(email -> other -> other.transactionalGet(tx -> {
            tx.count(Member.class);
            return tx.upsert(new Member(email, "Jon", 1), o -> o.ignore());
        })));
    }
}
