// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.driver;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoIterable;
import org.jspecify.annotations.Nullable;

/** What gives documents once it is sent. */
interface Request<T> {

    /** With the session of the transaction; null where there is none. */
    MongoIterable<T> in(@Nullable ClientSession session);
}
