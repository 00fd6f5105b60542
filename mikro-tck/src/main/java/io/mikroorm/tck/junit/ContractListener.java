// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the contract tests of a driver, and says at the end how many there were. A driver is known once its
 * {@link ComplianceContract} has run; a test that runs twice, with other settings, counts once.
 */
public final class ContractListener implements TestExecutionListener {

    private static final AtomicReference<Keeper> KEEPER = new AtomicReference<>();

    private final Set<String> run = new ConcurrentSkipListSet<>();
    private final ConcurrentMap<String, String> skipped = new ConcurrentHashMap<>();

    /** Nothing counted yet. */
    public ContractListener() {}

    /** The driver that keeps the contracts, and those it does not. */
    private record Keeper(TckDriver driver, Map<Class<?>, String> omissions) {}

    /** Tells whose tests these are. */
    static void keeper(TckDriver driver, Map<Class<?>, String> omissions) {
        KEEPER.set(new Keeper(driver, omissions));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String name = nameOf(test);
        if (name == null) {
            return;
        }
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            skipped.put(
                    name, result.getThrowable().map(ContractListener::reason).orElse("no reason"));
        } else {
            run.add(name);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        String name = nameOf(test);
        if (name != null) {
            skipped.put(name, oneLine(reason));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        Keeper keeper = KEEPER.get();
        if (keeper == null) {
            return;
        }
        skipped.keySet().removeAll(run);
        Map<String, String> omitted = new TreeMap<>();
        keeper.omissions().forEach((contract, reason) -> omitted.put(contract.getSimpleName(), oneLine(reason)));
        ContractRun all = new ContractRun(
                keeper.driver().name(), database(keeper.driver()), ContractRuns.BUILD, run, skipped, omitted);
        ContractRuns.write(all);
        System.out.println("[TCK] " + all.summary());
    }

    /** The name of a contract's test, whichever class runs it; null for any other test. */
    private static @Nullable String nameOf(TestIdentifier test) {
        if (!test.isTest() || !(test.getSource().orElse(null) instanceof MethodSource source)) {
            return null;
        }
        Method method = source.getJavaMethod();
        Class<?> type = method.getDeclaringClass();
        Class<?> contract = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        boolean isContract = Modifier.isAbstract(contract.getModifiers())
                && contract.getSimpleName().endsWith("Contract")
                && contract != ComplianceContract.class;
        if (!isContract) {
            return null;
        }
        String id = test.getUniqueId();
        int invocation = id.lastIndexOf("[test-template-invocation:");
        String which = invocation < 0 ? "" : id.substring(id.indexOf(':', invocation) + 1, id.length() - 1);
        return type.getName().substring(type.getPackageName().length() + 1) + "." + method.getName() + which;
    }

    private static String reason(Throwable failure) {
        return failure instanceof MissingFeature missing
                ? missing.feature()
                : oneLine(String.valueOf(failure.getMessage()));
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("no reason");
    }

    /** Asking for the database may fail as the tests did. */
    private static @Nullable String database(TckDriver driver) {
        try {
            return driver.database();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
