// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which contract tests one driver ran, and which not, in one build. Immutable.
 *
 * @param driver the driver's name
 * @param database the database and its version; null where there was no server
 * @param build the build, so that files of an earlier one are told apart
 * @param run the tests that were run, as {@code FindContract.finds_by_key}
 * @param skipped the tests that were not, each with the feature that the driver lacks, or the reason
 * @param omitted the contracts that the driver does not keep, each with its reason
 */
public record ContractRun(
        String driver,
        @Nullable String database,
        String build,
        Set<String> run,
        Map<String, String> skipped,
        Map<String, String> omitted) {

    /** Takes copies, in order. */
    public ContractRun {
        run = new TreeSet<>(run);
        skipped = new TreeMap<>(skipped);
        omitted = new TreeMap<>(omitted);
    }

    /** One sentence: {@code postgresql 18.6: 612 contract tests run, 3 skipped (SAVEPOINTS 3)}. */
    public String summary() {
        if (database == null) {
            return driver + ": NO SERVER, " + skipped.size() + " contract tests SKIPPED";
        }
        Map<String, Integer> reasons = new TreeMap<>();
        skipped.values().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        StringBuilder text =
                new StringBuilder(database + ": " + run.size() + " contract tests run, " + skipped.size() + " skipped");
        reasons.forEach((reason, count) ->
                text.append("; ").append(count).append(" for ").append(reason));
        Map<String, List<String>> without = new TreeMap<>();
        omitted.forEach((contract, reason) ->
                without.computeIfAbsent(reason, r -> new ArrayList<>()).add(contract));
        without.forEach((reason, contracts) -> text.append("; without ")
                .append(String.join(", ", contracts))
                .append(": ")
                .append(reason));
        return text.toString();
    }

    /** All tests that the driver met, those that were skipped among them. */
    public Set<String> met() {
        Set<String> all = new TreeSet<>(run);
        all.addAll(skipped.keySet());
        return all;
    }

    /** One fact a line, to be read by {@link #parse}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("driver " + driver, "build " + build));
        if (database != null) {
            lines.add("database " + database);
        }
        run.forEach(test -> lines.add("run " + test));
        skipped.forEach((test, reason) -> lines.add("skipped " + test + " " + reason));
        omitted.forEach((contract, reason) -> lines.add("omitted " + contract + " " + reason));
        return lines;
    }

    /** What {@link #lines()} wrote. */
    public static ContractRun parse(List<String> lines) {
        Map<String, String> facts = new TreeMap<>();
        Set<String> run = new TreeSet<>();
        Map<String, Map<String, String>> reasons = Map.of("skipped", new TreeMap<>(), "omitted", new TreeMap<>());
        for (String line : lines) {
            String[] words = line.split(" ", 2);
            Map<String, String> about = reasons.get(words[0]);
            if (about != null) {
                String[] parts = words[1].split(" ", 2);
                about.put(parts[0], parts[1]);
            } else if (words[0].equals("run")) {
                run.add(words[1]);
            } else {
                facts.put(words[0], words[1]);
            }
        }
        return new ContractRun(
                facts.getOrDefault("driver", ""),
                facts.get("database"),
                facts.getOrDefault("build", ""),
                run,
                reasons.getOrDefault("skipped", Map.of()),
                reasons.getOrDefault("omitted", Map.of()));
    }
}
