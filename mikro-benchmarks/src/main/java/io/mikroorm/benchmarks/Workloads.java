// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The work that is measured. */
@State(Scope.Benchmark)
public class Workloads {

    /** Where the rows come from. */
    @Param({"REPLAY", "SQLITE"})
    public Ground ground;

    /** Who does the work. */
    @Param({"JDBC", "IDEAL", "MIKRO"})
    public Way way;

    private Contender contender;
    private int key;

    /** Makes the contender. */
    @Setup
    public void open() throws Exception {
        contender = way.open(ground);
    }

    /** W2a. */
    @Benchmark
    public Object load() throws Exception {
        return contender.load();
    }

    /** W6. */
    @Benchmark
    public Object loadAndFlush() throws Exception {
        return contender.loadAndFlush();
    }

    /** W1: another key each time. */
    @Benchmark
    public Object find() throws Exception {
        key = key >= Library.BOOKS ? 1 : key + 1;
        return contender.find(key);
    }

    /** Ends it. */
    @TearDown
    public void close() throws Exception {
        contender.close();
    }
}
