// SPDX-License-Identifier: MIT
package io.mikroorm.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.mikroorm.processor.model.MetamodelClass;
import io.mikroorm.processor.model.PathKind;
import javax.lang.model.element.Modifier;

/** Writes how an entity gets a name in a query that is built: a method, and the class of the paths that start from the name. */
final class AliasWriter {

    private static final String ALIAS = "alias";

    private AliasWriter() {}

    static void add(TypeSpec.Builder type, MetamodelClass model) {
        ClassName named = model.name().nestedClass(MetamodelClass.AS);
        type.addMethod(MethodSpec.methodBuilder("as")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(named)
                .addParameter(String.class, ALIAS)
                .addStatement("return new $T($L)", named, ALIAS)
                .addJavadoc("A name for {@link $T} in a query that is built.\n", model.of())
                .build());
        type.addType(named(model));
    }

    private static TypeSpec named(MetamodelClass model) {
        ClassName one = model.name().nestedClass(MetamodelClass.ONE);
        return TypeSpec.classBuilder(MetamodelClass.AS)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(one, PathKind.ALIASED))
                .addSuperinterface(ParameterizedTypeName.get(PathKind.ALIAS, model.type()))
                .addJavadoc("{@link $T} under a name.\n", model.of())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, ALIAS)
                        .addStatement("super($L)", ALIAS)
                        .build())
                .addMethod(overridden("aliasName", ClassName.get(String.class), "return path()"))
                .addMethod(type(model))
                .build();
    }

    private static MethodSpec overridden(String name, TypeName returned, String statement) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement(statement)
                .build();
    }

    private static MethodSpec type(MetamodelClass model) {
        TypeName of = ParameterizedTypeName.get(ClassName.get(Class.class), model.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder("aliasType")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(of);
        return method.addStatement("return $T.class", model.of()).build();
    }
}
