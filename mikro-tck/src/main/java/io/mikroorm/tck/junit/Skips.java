// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import io.mikroorm.platform.Capabilities;
import java.lang.System.Logger.Level;
import java.lang.reflect.AnnotatedElement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInfo;

/** Decides whether a driver can take a test, and counts those it cannot. */
public final class Skips {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.tck");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Skips() {}

    static void check(TckDriver driver, TestInfo test, Class<?> contract) {
        String name = test.getDisplayName();
        check(driver, contract.getSuperclass(), name);
        test.getTestClass().ifPresent(type -> {
            check(driver, type, name);
            check(driver, type.getEnclosingClass(), name);
        });
        test.getTestMethod().ifPresent(method -> check(driver, method, name));
    }

    /** Skips a test if the driver lacks what something that it needs {@link Requires requires}. */
    public static void check(TckDriver driver, @Nullable AnnotatedElement element, String test) {
        Requires requires = element == null ? null : element.getAnnotation(Requires.class);
        if (requires == null) {
            return;
        }
        for (Capabilities.Feature feature : requires.value()) {
            if (!driver.capabilities().has(feature)) {
                String why = driver.name() + " has no " + feature + " and skips " + test;
                LOG.log(Level.WARNING, why + " (skip number " + COUNT.incrementAndGet() + ")");
                throw new MissingFeature(why, feature.name());
            }
        }
    }
}
