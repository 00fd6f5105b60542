// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.benchmarks.ground.Database;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The work that is measured. */
@State(Scope.Benchmark)
public class Workloads {

    /** What is done. */
    @Param("LOAD")
    public Work work;

    /** Where the rows come from. */
    @Param("REPLAY")
    public Ground ground;

    /** Who does it. */
    @Param("mikro")
    public String who;

    private Database database;
    private Library library;
    private Contender contender;
    private int turn;

    /** Makes the database and the contender. */
    @Setup
    public void open() throws Exception {
        database = Database.open(ground, work);
        library = database.library();
        contender = Way.named(who).open(database, work);
    }

    /** One call. */
    @Benchmark
    public Object run() throws Exception {
        return work.doneBy(contender, library, turn++);
    }

    /** One call of work that is taken away again before the next one, which is not measured. */
    @Benchmark
    public Object runFresh(Fresh fresh) throws Exception {
        return fresh.workloads.work.doneBy(contender, library, turn++);
    }

    /** Ends both. */
    @TearDown
    public void close() throws Exception {
        contender.close();
        database.close();
    }

    /** Takes away what the last call wrote. */
    @State(Scope.Benchmark)
    public static class Fresh {

        private Workloads workloads;

        /** Before each call. */
        @Setup(Level.Invocation)
        public void reset(Workloads all) throws Exception {
            workloads = all;
            all.database.reset(all.work);
        }
    }
}
