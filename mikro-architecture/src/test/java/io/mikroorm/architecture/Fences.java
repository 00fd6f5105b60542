// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.mikroorm.annotation.Api;
import java.lang.reflect.Type;
import java.util.List;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What may be known in few places only; the reasons stand in {@code docs/architecture.md}.
 *
 * @param root the package in which the rules hold; the real one, or that of the fixtures which break them
 */
record Fences(String root) {

    /** JDBC is known to the package that speaks it, to those who translate its errors, and to the bridge to a library that speaks it. */
    ArchRule jdbcStaysInJdbc() {
        return noClasses()
                .that(isProduct()
                        .and(not(areBelow(root + ".sql.jdbc")))
                        .and(not(areBelow(root + ".jooq")))
                        .and(notNested("\\w*ExceptionConverter")))
                .should()
                .dependOnClassesThat(resideInAPackage("java.sql.."))
                .as("java.sql only in sql.jdbc, exception converters and jooq")
                .allowEmptyShould(true);
    }

    /** A data source comes from outside: the entry classes and configurations take it, and hand it down. */
    ArchRule dataSourcesComeInAtTheDoor() {
        return noClasses()
                .that(isProduct()
                        .and(not(areBelow(root + ".sql.jdbc")))
                        .and(notNested("\\w*(ORM|Configuration|ConfigurationBuilder|ExceptionConverter)")))
                .should()
                .dependOnClassesThat(resideInAPackage("javax.sql.."))
                .as("javax.sql only in sql.jdbc and where users hand in a data source")
                .allowEmptyShould(true);
    }

    ArchRule byteBuddyStaysInBytecode() {
        return noClasses()
                .that(areBelow(root).and(not(areBelow(root + ".bytecode"))))
                .should()
                .dependOnClassesThat(resideInAPackage("net.bytebuddy.."))
                .as("net.bytebuddy only in bytecode")
                .allowEmptyShould(true);
    }

    /** {@code Type} is the name of a type with its arguments: through it nothing is reached. */
    private static DescribedPredicate<JavaClass> namesTypes() {
        return DescribedPredicate.describe("the name of a type", type -> type.isEquivalentTo(Type.class));
    }

    ArchRule reflectionIsForThoseWhoReadAndMakeClasses() {
        return noClasses()
                .that(isProduct()
                        .and(not(areBelow(root + ".metadata.discovery")))
                        .and(not(areBelow(root + ".hydration")))
                        .and(not(areBelow(root + ".bytecode")))
                        .and(not(areBelow(root + ".jakarta"))))
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect..").and(not(namesTypes())))
                .as("java.lang.reflect only in metadata.discovery, hydration, bytecode and jakarta")
                .allowEmptyShould(true);
    }

    /** What is declared about a class may stand elsewhere than on it, so discovery asks for declarations, not for annotations. */
    ArchRule annotationsAreReadInOnePlace() {
        return noClasses()
                .that(areBelow(root + ".metadata.discovery").and(not(areBelow(root + ".metadata.discovery.declared"))))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "an annotation is read",
                        access -> access.getTarget().getOwner().getName().startsWith("java.lang.")
                                && access.getTarget()
                                        .getName()
                                        .matches("get\\w*Annotations?(ByType)?|isAnnotationPresent|getAnnotatedType")))
                .as("annotations of mapped classes are read in metadata.discovery.declared only")
                .allowEmptyShould(true);
    }

    ArchRule hotCodeUsesNoStreams() {
        return noClasses()
                .that(areHot())
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.stream.."))
                .as("no streams in hot code")
                .allowEmptyShould(true);
    }

    ArchRule hotCodeMakesNoLambdas() {
        return noClasses()
                .that(areHot())
                .should(ClassFile.linkLambdas())
                .as("no lambdas or method references in hot code")
                .allowEmptyShould(true);
    }

    ArchRule hotCodeDeclaresNoVarargs() {
        return noClasses()
                .that(areHot())
                .should(ClassFile.declareVarargs())
                .as("no varargs in hot code")
                .allowEmptyShould(true);
    }

    /** SQL is written where it is rendered, from the syntax tree; nowhere else is text put together. */
    ArchRule sqlIsWrittenByRenderers() {
        return noClasses()
                .that(areBelow(root + ".sql")
                        .and(not(areBelow(root + ".sql.render")))
                        .and(not(areBelow(root + ".sql.schema.ddl"))))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "put text together",
                        type -> type.isEquivalentTo(StringBuilder.class) || type.isEquivalentTo(StringBuffer.class)))
                .as("StringBuilder in mikro-sql only in sql.render and sql.schema.ddl")
                .allowEmptyShould(true);
    }

    /** Entity managers, and what the API calls so because the field does, are managers; all else has a job. */
    ArchRule nothingJustManages() {
        return noClasses()
                .that(areBelow(root)
                        .and(not(DescribedPredicate.<JavaClass>describe(
                                "public in an @Api package",
                                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                        && type.getPackage().isAnnotatedWith(Api.class)))))
                .should()
                .haveNameMatching(".*(?<!Entity)Manager")
                .as("no *Manager but entity managers and those of the API")
                .allowEmptyShould(true);
    }

    /** The packages in which the rules about hot code hold. */
    static List<String> hotPackages(String root) {
        return List.of(root + ".hydration", root + ".identity", root + ".sql.result", root + ".sql.jdbc");
    }

    private DescribedPredicate<JavaClass> areHot() {
        return resideInAnyPackage(
                hotPackages(root).stream().map(name -> name + "..").toArray(String[]::new));
    }

    /** The contract kit for drivers is no part of what applications run: it breaks connections on purpose. */
    private DescribedPredicate<JavaClass> isProduct() {
        return areBelow(root).and(not(areBelow(root + ".tck")));
    }

    private static DescribedPredicate<JavaClass> areBelow(String packageName) {
        return resideInAPackage(packageName + "..");
    }

    private static <T> DescribedPredicate<T> not(DescribedPredicate<T> predicate) {
        return DescribedPredicate.not(predicate);
    }

    /** Neither of that simple name nor nested in a class of that name. */
    private static DescribedPredicate<JavaClass> notNested(String simpleName) {
        String pattern = "(.*\\.)?" + simpleName + "(\\$.*)?";
        return DescribedPredicate.describe(
                "not named " + simpleName, type -> !type.getName().matches(pattern));
    }
}
