@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Copyright (c) 2026 Landskab contributors
rem
rem Starts Landskab. LANDSKAB_VMARGS holds further options for the Java virtual machine.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR=0"
for /f tokens^=2^ delims^=.^" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:"version""') do set "MAJOR=%%v"
if %MAJOR% LSS 21 (
  echo landskab: needs Java 21 or later; set JAVA_HOME 1>&2
  exit /b 4
)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
for %%f in ("%~dp0plugins\dk.landskab.cli_*.jar") do set "BUILD=%%~nf"
if not defined LANDSKAB_CACHE set "LANDSKAB_CACHE=%LOCALAPPDATA%\landskab"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true -Dguice_custom_class_loading=CHILD -Dorg.freemarker.loggerLibrary=SLF4J -Dfile.encoding=UTF-8 "-Dlandskab.program=%~f0" "-Djava.util.logging.config.file=%~dp0logging.properties" %LANDSKAB_VMARGS% -jar "%LAUNCHER%" -nosplash -configuration "%LANDSKAB_CACHE%\%BUILD%" -data @none -application dk.landskab.cli.application %*
exit /b %ERRORLEVEL%
