// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The fences hold in the house; each catches the fixtures below {@code ruin} that break it, and nothing else there. */
class FencesTest {

    private static final String RUIN = "io.mikroorm.architecture.ruin";
    private static final JavaClasses RUINED = new ClassFileImporter().importPackages(RUIN, "io.mikroorm.annotation");

    static Stream<Arguments> fences() {
        return Stream.of(
                fence("java.sql", Fences::jdbcStaysInJdbc, "sql.ast.OpenConnection"),
                fence("javax.sql", Fences::dataSourcesComeInAtTheDoor, "loading.SourceHolder"),
                fence("net.bytebuddy", Fences::byteBuddyStaysInBytecode, "loading.ClassMaker", "api.Leaks"),
                fence("java.lang.reflect", Fences::reflectionIsForThoseWhoReadAndMakeClasses, "loading.FieldPeeker"),
                fence("annotations", Fences::annotationsAreReadInOnePlace, "metadata.discovery.AnnotationPeeker"),
                fence("streams", Fences::hotCodeUsesNoStreams, "hydration.Streaming"),
                fence("lambdas", Fences::hotCodeMakesNoLambdas, "identity.LambdaMaker", "hydration.Streaming"),
                fence("varargs", Fences::hotCodeDeclaresNoVarargs, "sql.result.ManyColumns"),
                fence("StringBuilder", Fences::sqlIsWrittenByRenderers, "sql.plan.TextPlan"),
                fence("managers", Fences::nothingJustManages, "loading.LoadManager"));
    }

    private static Arguments fence(String name, Function<Fences, ArchRule> rule, String... caught) {
        return arguments(
                name, rule, Stream.of(caught).map(type -> RUIN + "." + type).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fences")
    void the_house_keeps_it(String name, Function<Fences, ArchRule> rule, List<String> caught) {
        rule.apply(new Fences(House.ROOT)).check(House.CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fences")
    void it_catches_its_fixtures_only(String name, Function<Fences, ArchRule> rule, List<String> caught) {
        List<String> violations =
                rule.apply(new Fences(RUIN)).evaluate(RUINED).getFailureReport().getDetails();
        assertThat(caught).allSatisfy(type -> assertThat(violations).anyMatch(line -> line.contains(type)));
        assertThat(violations).allMatch(line -> caught.stream().anyMatch(line::contains));
    }

    @Test
    void the_house_is_looked_at() {
        assertThat(House.CLASSES).extracting("name").contains("io.mikroorm.annotation.Api");
    }

    /** A rule about a package that was renamed would pass for want of classes. */
    @Test
    void what_is_fenced_off_is_there() {
        List<String> fenced = new ArrayList<>(Fences.hotPackages(House.ROOT));
        fenced.addAll(Stream.of(
                        "bytecode", "metadata.discovery", "metadata.discovery.declared", "sql.render", "sql.schema.ddl")
                .map(name -> House.ROOT + "." + name)
                .toList());
        assertThat(House.CLASSES).extracting(JavaClass::getPackageName).containsAll(fenced);
    }
}
