// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import io.mikroorm.tck.golden.FeatureMatrix;
import io.mikroorm.tck.golden.GoldenFile;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** No contract is left out: each has a test class of the driver that extends it, in the package of the class that extends this one. */
public abstract class ComplianceContract {

    /** The driver under test. */
    protected abstract TckDriver driver();

    /** The contracts that the driver does not keep, each with the reason. */
    protected Map<Class<?>, String> omissions() {
        return Map.of();
    }

    /** The report of the run says whose it is. */
    @BeforeEach
    void report() {
        Map<Class<?>, String> notKept = new HashMap<>(omissions());
        driver().contractPackagesOfOthers()
                .forEach((name, whose) -> contractsIn(List.of(name)).forEach(contract -> notKept.put(contract, whose)));
        ContractListener.keeper(driver(), notKept);
    }

    @Test
    void every_contract_is_extended_or_its_omission_has_a_reason() {
        List<Class<?>> tests = ReflectionSupport.findAllClassesInPackage(
                getClass().getPackageName(), type -> !Modifier.isAbstract(type.getModifiers()), name -> true);
        List<String> missing = contracts().stream()
                .filter(contract -> !omissions().containsKey(contract))
                .filter(contract -> tests.stream().noneMatch(contract::isAssignableFrom))
                .map(Class::getName)
                .toList();
        assertThat(missing)
                .as(driver().name() + " does not extend these contracts")
                .isEmpty();
    }

    @Test
    void the_page_of_features_says_what_the_driver_says() {
        GoldenFile page = GoldenFile.of("docs/drivers/features.md", driver().isShown());
        Map<String, String> reasons = omissions().entrySet().stream()
                .collect(Collectors.toMap(omission -> omission.getKey().getSimpleName(), Map.Entry::getValue));
        String expected = FeatureMatrix.parse(page.text())
                .with(driver().name(), driver().features(), driver().lacks(), reasons)
                .text();
        if (GoldenFile.isUpdate()) {
            page.write(expected);
        }
        assertThat(page.text()).isEqualTo(expected);
    }

    /** One that nobody is shown needs none. */
    @Test
    void what_the_driver_has_not_has_a_reason() {
        List<String> missing = driver().features().entrySet().stream()
                .filter(feature -> !feature.getValue().equals("yes"))
                .map(Map.Entry::getKey)
                .toList();
        if (driver().isShown()) {
            assertThat(driver().lacks().keySet())
                    .as("the features in lacks.txt beside "
                            + driver().getClass().getName())
                    .containsExactlyInAnyOrderElementsOf(missing);
        }
        assertThat(driver().lacks().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(missing).containsAll(driver().lacks().keySet());
    }

    @Test
    void every_omission_is_of_a_contract_and_says_why() {
        assertThat(contracts()).containsAll(omissions().keySet());
        assertThat(omissions().values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void every_contract_has_tests() {
        assertThat(contracts()).isNotEmpty().allSatisfy(contract -> assertThat(hasTests(contract))
                .as(contract.getName() + " has tests")
                .isTrue());
    }

    private static boolean hasTests(Class<?> contract) {
        return !ReflectionSupport.findMethods(
                                contract, method -> method.getAnnotations().length > 0, HierarchyTraversalMode.TOP_DOWN)
                        .isEmpty()
                || contract.getDeclaredClasses().length > 0;
    }

    /** Packages inside of packages may be for others. */
    private List<Class<?>> contracts() {
        return contractsIn(driver().contractPackages()).stream()
                .filter(contract -> !driver().contractPackagesOfOthers().containsKey(contract.getPackageName()))
                .toList();
    }

    private static List<Class<?>> contractsIn(List<String> packages) {
        return packages.stream()
                .flatMap(name -> ReflectionSupport.findAllClassesInPackage(
                        name, ComplianceContract::isContract, className -> className.endsWith("Contract"))
                        .stream())
                .distinct()
                .toList();
    }

    private static boolean isContract(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) && !type.isMemberClass();
    }
}
