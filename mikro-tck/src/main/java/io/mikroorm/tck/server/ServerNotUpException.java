// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

/** A server was promised and is not up. That is a failure and no reason to skip. */
public final class ServerNotUpException extends RuntimeException {

    ServerNotUpException(String message) {
        super(message);
    }

    ServerNotUpException(String message, Exception cause) {
        super(message, cause);
    }
}
