// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import org.opentest4j.TestAbortedException;

/** A test is skipped because the driver says of itself that it lacks what the test is about. */
final class MissingFeature extends TestAbortedException {

    private final transient String feature;

    MissingFeature(String message, String feature) {
        super(message);
        this.feature = feature;
    }

    /** What is lacking. */
    String feature() {
        return feature;
    }
}
