// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.platform.Platform;
import io.mikroorm.routine.RoutineShape;
import java.util.List;

/** The way to one store. Thread-safe; connects when it is first used. */
public interface DatabaseDriver extends AutoCloseable {

    /** What kind of store it is. */
    Platform platform();

    /** Tells the driver the model, once, before the first session. */
    void start(MetadataStorage metadata);

    /**
     * Tells the driver which routines the settings name, once, before the first session. Called only where there are any, and {@code ROUTINES}; a driver
     * that has them says how they are made.
     */
    default void routines(List<RoutineShape> routines) {
        throw new UnsupportedOperationException(platform().name() + " makes no routines: " + routines);
    }

    /** A session for one entity manager. Holds no connection until a statement or a transaction needs one. */
    DriverSession openSession();

    /**
     * The same for an entity manager whose entities with an open schema lie in this one. Called only where there are schemas; a driver that has
     * {@code SCHEMAS} says how.
     */
    default DriverSession openSession(String schema) {
        throw new UnsupportedOperationException(platform().name() + " opens no sessions for the schema " + schema);
    }

    /**
     * A session for work that is done while another session waits with its transaction open. Where the store cannot do
     * that, this or the session's first attempt fails with a {@code TransactionStateException} at once: the one that waits
     * could never give way.
     */
    default DriverSession openSessionBeside(DriverSession waiting) {
        return openSession();
    }

    /** Lets go of all connections. */
    @Override
    void close();
}
