// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.tck.junit.Fallbacks;
import io.mikroorm.tck.junit.TckDriver;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.opentest4j.TestAbortedException;

/** What contracts have in common that jqwik runs: without a server, each of their laws is skipped. */
@AddLifecycleHook(value = Laws.SkipWithoutServer.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class Laws {

    private final Fallbacks fallbacks = new Fallbacks();

    /** Of a driver. */
    protected Laws() {}

    @BeforeProperty
    void watch() {
        fallbacks.watch();
    }

    /** Reflection has done nothing that generated classes should. */
    @AfterProperty
    void check() {
        fallbacks.check();
    }

    /** The driver under test. */
    protected abstract TckDriver driver();

    /** jqwik takes a test that gives up before its first try for a failure, so the server is asked for before. */
    static final class SkipWithoutServer implements SkipExecutionHook {

        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            if (!(context instanceof PropertyLifecycleContext)) {
                return SkipResult.doNotSkip(); // a class that is skipped as a whole would hide how many laws it has
            }
            return context.optionalContainerClass()
                    .map(context::newInstance)
                    .map(laws -> withServer(((Laws) laws).driver()))
                    .orElse(SkipResult.doNotSkip());
        }

        private static SkipResult withServer(TckDriver driver) {
            try {
                driver.database();
                return SkipResult.doNotSkip();
            } catch (TestAbortedException e) {
                return SkipResult.skip(e.getMessage());
            } catch (RuntimeException e) {
                return SkipResult.doNotSkip(); // the law will fail, and say why
            }
        }
    }
}
