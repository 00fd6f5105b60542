// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.identity;

/** Makes a lambda in hot code. */
public final class LambdaMaker {

    Runnable nothing() {
        return () -> {};
    }
}
