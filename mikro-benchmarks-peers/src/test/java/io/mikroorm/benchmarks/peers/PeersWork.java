// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.peers;

import io.mikroorm.benchmarks.Ground;
import io.mikroorm.benchmarks.SameWork;
import io.mikroorm.benchmarks.SharedDatabase;
import io.mikroorm.tck.server.TestServers;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Peers must have done the same work as everyone else. */
abstract class PeersWork {

    private static final SharedDatabase DATABASES = new SharedDatabase();

    @AfterAll
    static void close() throws SQLException {
        DATABASES.close();
    }

    /** What peers say they do on some grounds. */
    static List<SameWork.Claim> claimsWhere(Predicate<Ground> where) {
        return SameWork.claims().stream()
                .filter(claim -> claim.way() instanceof Peer && where.test(claim.ground()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void each_peer_does_all_the_work_that_it_does_not_lack(SameWork.Claim claim) {
        String variable = claim.ground().variable();
        if (variable != null) {
            System.setProperty(
                    variable, TestServers.of(claim.ground().label(), List.of()).url());
        }
        assertThatCode(() -> claim.check(DATABASES)).doesNotThrowAnyException();
    }
}
