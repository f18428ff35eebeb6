@echo off
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts the Databril workbench with a Java 21 or newer from JAVA_HOME or on the PATH.
rem DATABRIL_JAVA_OPTIONS may hold options for Java (-Xmx4g), the arguments go to the workbench (-data <folder>).
setlocal enabledelayedexpansion

set "java="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :try "%%j"
if not defined java (
    echo Databril needs Java 21 or newer: install it, or set JAVA_HOME to it. 1>&2
    pause
    exit /b 1
)
for %%l in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%l"

rem A collector for small heaps, and a heap that gives back what it does not need; see releng/benchmarks.
set "memory=-Xmx2g -Xmn64m -XX:+UseSerialGC -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
set "memory=%memory% -XX:+UseStringDeduplication -XX:TieredStopAtLevel=1"

:start
rem the language that was chosen in the preferences
set "language="
if exist "%USERPROFILE%\Databril\.language" set /p language=<"%USERPROFILE%\Databril\.language"
if defined language set "language=-nl %language%"
"%java%" %memory% -Dguice_bytecode_gen_option=DISABLED -Dslf4j.internal.verbosity=ERROR %DATABRIL_JAVA_OPTIONS% -jar "%launcher%" %language% %*
if %errorlevel% equ 23 goto start
exit /b %errorlevel%

:try
if not exist %1 exit /b
for /f "tokens=3" %%v in ('cmd /c "%1 -version 2>&1" ^| findstr /c:" version "') do set "version=%%~v"
for /f "delims=.-+" %%m in ("!version!") do if %%m geq 21 set "java=%~1"
exit /b
