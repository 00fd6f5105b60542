// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import io.mikroorm.tck.junit.ContractRun;
import io.mikroorm.tck.junit.ContractRuns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the drivers' modules, which were built before this one, say about their contract tests. */
class DatabasesTest {

    private static ContractRun run(String driver, Set<String> run, Map<String, String> skipped) {
        return new ContractRun(driver, driver + " 1", "today", run, skipped, Map.of("LongContract", "too long"));
    }

    @Test
    void all_databases_ran_the_same_contract_tests_but_for_what_they_declared() {
        List<ContractRun> runs = ContractRuns.ofThisBuild(House.FOLDER);
        System.out.println("[TCK] databases that ran the contract tests in this build: "
                + String.join(
                        ", ",
                        runs.stream()
                                .filter(run -> run.database() != null)
                                .map(run -> run.database() + " (" + run.run().size() + ")")
                                .toList()));
        runs.forEach(run -> System.out.println("[TCK]   " + run.summary()));

        assertThat(ContractRuns.differences(runs)).isEmpty();
    }

    @Test
    void a_test_that_a_driver_neither_ran_nor_skipped_nor_omitted_is_a_difference() {
        ContractRun all = run("one", Set.of("A.a", "B$Deep.b", "LongContract.c"), Map.of());
        ContractRun skipping = run("two", Set.of("A.a"), Map.of("B$Deep.b", "SAVEPOINTS"));
        ContractRun lacking = run("three", Set.of("A.a"), Map.of());

        assertThat(ContractRuns.differences(List.of(all, skipping))).isEmpty();
        assertThat(ContractRuns.differences(List.of(all, skipping, lacking)))
                .containsExactly("three does not run B$Deep.b");
    }

    @Test
    void a_run_says_the_same_when_it_is_read_again() {
        ContractRun run = run("one", Set.of("A.a", "A.b#1"), Map.of("B.b", "no reason to speak of"));

        assertThat(ContractRun.parse(run.lines())).isEqualTo(run);
        assertThat(run.summary())
                .isEqualTo("one 1: 2 contract tests run, 1 skipped; 1 for no reason to speak of;"
                        + " without LongContract: too long");
        assertThat(new ContractRun("one", null, "", Set.of(), run.skipped(), Map.of()).summary())
                .isEqualTo("one: NO SERVER, 1 contract tests SKIPPED");
    }
}
