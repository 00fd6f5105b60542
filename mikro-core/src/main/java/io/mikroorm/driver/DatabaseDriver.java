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

    /** Lets go of all connections. */
    @Override
    void close();
}
