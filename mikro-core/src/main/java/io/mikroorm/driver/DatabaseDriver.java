// SPDX-License-Identifier: MIT
package io.mikroorm.driver;

import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.platform.Platform;

/** The way to one store. Thread-safe; connects when it is first used. */
public interface DatabaseDriver extends AutoCloseable {

    /** What kind of store it is. */
    Platform platform();

    /** Tells the driver the model, once, before the first session. */
    void start(MetadataStorage metadata);

    /** A session for one entity manager. Holds no connection until a statement or a transaction needs one. */
    DriverSession openSession();

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
